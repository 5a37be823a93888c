package weft.app

import android.app.Activity
import android.content.Intent
import android.content.res.Configuration
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.view.View
import android.view.WindowManager
import android.window.OnBackInvokedCallback
import android.window.OnBackInvokedDispatcher
import weft.app.core.Session
import weft.app.core.Stage
import weft.app.device.Devices
import weft.app.device.Sunlight
import weft.app.screen.ScreenView
import weft.app.screen.TopBar
import weft.app.widget.Hand
import weft.app.widget.Playing
import weft.core.Back
import weft.core.Contents
import weft.core.Edited
import weft.core.Effect
import weft.core.Input
import weft.core.Phase
import weft.core.Screen
import weft.core.Sensitivity
import weft.core.ShellWords
import weft.core.Widget

/**
 * The one window: it draws what the session says, tells it what hands do, and does what the core asks of the phone. Everything
 * that is to outlive it is in the session or in the core.
 */
class MainActivity : Activity(), Stage, Hand {
    private val session: Session get() = app.session
    private lateinit var view: ScreenView
    /** What the phone does for it. */
    lateinit var devices: Devices
        private set
    private lateinit var effects: Effects
    private val app get() = application as WeftApplication
    private val documents get() = devices.documents
    private val microphone get() = devices.voices
    private val camera get() = devices.pictures
    private val player get() = devices.player
    private val sunlight by lazy { Sunlight(this) }
    private var back: OnBackInvokedCallback? = null
    /** What another app handed over and the notebook has not taken. */
    private var waiting: Uri? = null
    private var told = false
    private var isShown = false

    override val words: ShellWords get() = session.words

    /** What stands there; none if nothing does. */
    val screen: Screen? get() = view.screen

    override fun onCreate(saved: Bundle?) {
        super.onCreate(null)
        window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        view = ScreenView(this, this) { after, then -> session.moreLines(after, then) }
        setContentView(view)
        devices = app.devices(this)
        effects = Effects(this, devices, session, app.exchange, ::tell)
        app.shownBy(this)
        session.attach(this)
        if (saved == null) sharedIn(intent)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        sharedIn(intent)
    }

    override fun onStart() {
        super.onStart()
        isShown = true
        sunlight.watch()
        app.prompt.attach(this)
        devices.sharing.back()
        works()
        // They chose to be reminded before: they are asked where they see by whom.
        if (app.reminder.isSet) effects.askForNotices()
        if (app.lock.shown()) session.lifecycle(Phase.FRONT)
    }

    override fun onPause() {
        view.flush()
        super.onPause()
    }

    override fun onStop() {
        super.onStop()
        isShown = false
        sunlight.rest()
        app.prompt.detach(this)
        // No phone lets an app hear while another one is in front.
        microphone.hide()
        effects.quiet()
        if (isChangingConfigurations) return
        session.lifecycle(Phase.HIDDEN)
        if (isFinishing) app.leave() else app.lock.hidden(atWork = effects.isAsking)
    }

    override fun onDestroy() {
        if (isFinishing) app.lock.gone()
        app.goneFrom(this)
        session.detach(this)
        devices.reader.close()
        super.onDestroy()
    }

    override fun onActivityResult(request: Int, result: Int, data: Intent?) {
        devices.sharing.back(request)
        documents.answered(request, result, data)
    }

    override fun onRequestPermissionsResult(request: Int, permissions: Array<out String>, granted: IntArray) {
        microphone.permitted(request)
        camera.permitted(request)
    }

    override fun onTrimMemory(level: Int) {
        super.onTrimMemory(level)
        app.lock.trimmed(level, atWork = effects.isAsking)
    }

    override fun onConfigurationChanged(now: Configuration) {
        super.onConfigurationChanged(now)
        view.requestLayout()
    }

    // What the session says.

    override fun draw(screen: Screen, words: ShellWords) {
        effects.drawn(screen)
        if (view.screen?.let { it.id to it.record } != screen.id to screen.record) effects.quiet()
        view.palette = sunlight.palette
        view.show(screen)
        bringIn()
        // Said aloud again whenever it is set.
        if (title?.toString() != screen.title.value) title = screen.title.value
        secure(screen)
        if (!view.isCovered) backTo(screen.back)
    }

    override fun edited(edited: Edited) = view.edited(edited)

    override fun ask(effect: Effect) {
        // What nobody sees begin does not begin.
        if (isShown) effects.does(effect) else effects.doesNot(effect)
    }

    override fun failed(newer: Boolean) = tell(if (newer) words.newer else words.failed)

    /** While phones nearby are met, the screen does not go dark, which would lock and end it. */
    fun works() {
        val on = WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON
        if (app.exchange.isAtWork) window.addFlags(on) else window.clearFlags(on)
    }

    // What hands do.

    override fun tap(id: String) {
        val screen = view.screen ?: return
        view.flush()
        val corners = screen.corners
        when (id) {
            TopBar.BACK -> goBack()
            corners.leave.id -> app.leave()
            corners.help.id -> view.help()
            else -> if (!effects.stopsRecording(screen, id)) session.send(Input.Tap(id, screen.revision))
        }
    }

    override fun edit(widget: String, value: String) = session.send(Input.Edit(widget, value))

    override fun choose(widget: String, tile: String) = before { session.send(Input.Choose(widget, tile)) }

    override fun toggle(widget: String, tile: String, on: Boolean) = before { session.send(Input.Toggle(widget, tile, on)) }

    override fun pick(widget: String, day: String) = before { session.send(Input.Pick(widget, day)) }

    override fun secret(widget: String, bytes: ByteArray) = before { session.send(Input.Secret(widget, bytes)) }

    override fun over(view: View, closes: Boolean) {
        this.view.over(view, closes)
        backTo(Back.To(""))
    }

    override fun closeOver() {
        view.closeOver()
        view.screen?.let { backTo(it.back) }
    }

    override fun picture(widget: String, then: (ByteArray?) -> Unit) = session.bytesOf(widget, then)

    override fun play(widget: String, aloud: Boolean, film: Boolean, heard: (Playing) -> Unit) {
        if (player.isPlaying(widget)) return player.stop()
        player.play(widget, aloud, if (film) this else null, { then -> session.bytesOf(widget, then) }, heard)
    }

    /** What is typed goes before what is tapped. */
    private fun before(act: () -> Unit) {
        view.flush()
        act()
    }

    // Back, and out.

    @Suppress("OVERRIDE_DEPRECATION")
    override fun onBackPressed() = goBack()

    private fun goBack() {
        when {
            camera.isOpen -> camera.close()
            view.isCovered -> closeOver()
            view.screen?.back is Back.To -> before { session.send(Input.Back) }
            else -> finish()
        }
    }

    /** Where back leads out, the system shows where before the gesture ends; it finishes this window, and that locks. */
    private fun backTo(leads: Back) {
        if (Build.VERSION.SDK_INT < 33) return
        val dispatcher = onBackInvokedDispatcher
        back?.let(dispatcher::unregisterOnBackInvokedCallback)
        back = null
        if (leads !is Back.To) return
        back = OnBackInvokedCallback { goBack() }.also {
            dispatcher.registerOnBackInvokedCallback(OnBackInvokedDispatcher.PRIORITY_DEFAULT, it)
        }
    }

    /** Takes everything away that stands there, or sounds. */
    fun cover() {
        microphone.hide()
        effects.quiet()
        view.cover()
    }

    private fun sharedIn(intent: Intent) {
        val shared = ShareInActivity.sharedBy(intent) ?: return
        waiting = shared
        bringIn()
    }

    /** A file that waits goes into the inbox once somebody is inside; before that they are told so, once. */
    private fun bringIn() {
        val shared = waiting ?: return
        session.inside { inside ->
            if (!inside) {
                if (!told) tell(words.fileWaits)
                told = true
                return@inside
            }
            if (waiting != shared) return@inside
            waiting = null
            told = false
            documents.bringIn(shared) { place, called, gone ->
                if (place == null) tell(words.failed) else session.shareIn(place, called, gone)
            }
        }
    }

    /** Something that the shell says itself, once. */
    private fun tell(said: weft.core.Phrase) = view.tell(said)

    /** Recent apps and screenshots show nothing; and on a screen that nobody else may hear or see nothing at all does. */
    private fun secure(screen: Screen) {
        if (Build.VERSION.SDK_INT >= 33) setRecentsScreenshotEnabled(false)
        if (isPrivate(screen) || Build.VERSION.SDK_INT < 33) window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        else window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
    }
}

/** Whether anything stands on it that not everybody may see or hear. */
fun isPrivate(screen: Screen?): Boolean = screen == null || screen.widgets.any { it.sensitivity != Sensitivity.OPEN }

/** Every widget, in reading order. */
val Screen.widgets: List<Widget>
    get() = listOfNotNull(banner) + when (val contents = body) {
        is Contents.Form -> contents.widgets
        is Contents.Rows -> contents.header
    }
