package weft.app

import android.Manifest
import android.content.pm.PackageManager
import android.os.Build
import weft.app.core.Session
import weft.app.core.id
import weft.app.device.Devices
import weft.core.Control
import weft.core.Effect
import weft.core.Input
import weft.core.Outcome
import weft.core.Phrase
import weft.core.Screen
import weft.core.WeftException

/** Does what the core asks of the phone, for one window, and says how it went. Everything is called on the main thread. */
class Effects(
    private val window: MainActivity,
    private val devices: Devices,
    private val session: Session,
    private val exchange: Exchange,
    private val tell: (Phrase) -> Unit,
) {
    private val documents get() = devices.documents
    private val microphone get() = devices.voices
    private val camera get() = devices.pictures
    private val sharing get() = devices.sharing
    /** The recording that runs, by the id of its effect. */
    private var recording: String? = null
    /** What the camera is open for, by the id of its effect. */
    private var seeing: String? = null

    /** Whether the app hid itself behind another one that it asked for something. */
    val isAsking: Boolean get() = documents.isAsking || sharing.isAsking

    /** Does it, and answers once it is done. */
    fun does(effect: Effect) = when (effect) {
        is Effect.Speak -> devices.reader.read(effect.phrases, aloud = !isPrivate(window.screen)) { spoke ->
            if (!spoke) tell(session.words.noVoice)
            done(effect.id, if (spoke) Outcome.Done else Outcome.Failed)
        }
        is Effect.SaveFile -> documents.save(effect.name, { done(effect.id, it, documents::answered) }, { tell(session.words.failed) })
        is Effect.PickFile -> documents.pick { done(effect.id, it, documents::answered) }
        is Effect.Record -> record(effect.id)
        is Effect.TakePhoto -> {
            seeing = effect.id
            camera.take(window, { piece -> session.bytesIn(effect.id, piece, grows = false) { } }) { done(effect.id, it) }
        }
        is Effect.Scan -> scan(effect.id)
        is Effect.Share -> sharing.share(effect.name) { done(effect.id, it, sharing::answered) }
        is Effect.ShareApp -> sharing.shareApp { done(effect.id, it) }
        is Effect.Listen -> {
            askForNotices()
            exchange.listen(effect)
        }
        is Effect.Connect -> exchange.connect(effect)
        is Effect.Http -> exchange.call(effect)
        is Effect.Cancel -> cancel(effect.id)
    }

    /** It is not done: nobody would see it begin. What is to end ends all the same. */
    fun doesNot(effect: Effect) = if (effect is Effect.Cancel) cancel(effect.id) else done(effect.id, Outcome.Cancelled)

    /** A recorder that is not on the screen does not run. */
    fun drawn(screen: Screen) {
        if (recording != null && screen.widgets.none { it.isRunning }) microphone.stop()
    }

    /** While it records, its button stops it: nobody else is asked. Whether this was that button. */
    fun stopsRecording(screen: Screen, widget: String): Boolean {
        val stops = recording != null && screen.widgets.any { it.id == widget && it.isRunning }
        if (stops) microphone.stop()
        return stops
    }

    /** Nothing is heard, shown or taken any more that belonged to the screen. */
    fun quiet() {
        devices.player.stop()
        devices.reader.stop()
        camera.close()
    }

    private fun record(effect: String) {
        recording = effect
        val take = { piece: ByteArray -> session.bytesIn(effect, piece, grows = true) { if (recording == effect) microphone.fail() } }
        microphone.record(take) { outcome ->
            if (recording == effect) recording = null
            done(effect, outcome)
        }
    }

    private fun scan(effect: String) {
        seeing = effect
        // One at a time, on the camera's thread; it drops what it sees meanwhile.
        camera.scan(window, { luminance, width, height, stride ->
            try {
                session.frameIn(effect, width, height, stride, luminance)
            } catch (_: WeftException.Locked) {
                true
            } catch (_: WeftException) {
                // A frame that is not what the camera said; the next one may be.
                false
            }
        }) { done(effect, it) }
    }

    /**
     * Asks once whether notices may be shown, before there is one; whatever is answered, the work goes on. Nothing is kept about it:
     * the phone says whether somebody refused before.
     */
    fun askForNotices() {
        if (Build.VERSION.SDK_INT < 33) return
        val notices = Manifest.permission.POST_NOTIFICATIONS
        if (window.checkSelfPermission(notices) == PackageManager.PERMISSION_GRANTED) return
        if (!window.shouldShowRequestPermissionRationale(notices)) window.requestPermissions(arrayOf(notices), NOTICES)
    }

    /** Each of these answers by itself once it has stopped. */
    private fun cancel(effect: String) {
        if (exchange.cancel(effect)) return
        when (effect) {
            recording -> microphone.stop()
            seeing -> camera.close()
            else -> devices.reader.stop()
        }
    }

    private fun done(effect: String, outcome: Outcome, then: () -> Unit = {}) = session.send(Input.EffectDone(effect, outcome), then)

    private companion object {
        /** The request for notices; nobody waits for its answer. */
        const val NOTICES = 13
    }
}

private val weft.core.Widget.isRunning get() = (control as? Control.Recorder)?.running == true
