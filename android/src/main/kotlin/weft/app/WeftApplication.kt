package weft.app

import android.app.Activity
import android.app.Application
import java.io.File
import weft.app.core.Session
import weft.app.device.Devices
import weft.app.device.Documents
import weft.app.device.HardwareKeys
import weft.app.device.Prompt
import weft.app.device.Reminder
import weft.app.device.Sharing
import weft.app.look.tagged
import weft.core.DeviceKeys
import weft.core.HardwareKeyStore
import weft.core.Weft
import weft.core.shellWords

/** The process: it holds the one session, which outlives whatever shows it, and what goes on between it and other phones. */
open class WeftApplication : Application() {
    /** The window, if there is one. */
    private var window: MainActivity? = null

    /** The phone's own question for a finger or a face. */
    val prompt by lazy { Prompt(this) { session.words.run { fingerTitle.tagged() to fingerCode.tagged() } } }

    override fun onCreate() {
        super.onCreate()
        Documents.tidy(this)
        Sharing.forget(this)
        lock.watch(this)
    }

    open val session: Session by lazy {
        val keys = DeviceKeys(keyStore())
        Session({ Weft.at(notebook.path, keys, languages()) }, checkNotNull(shellWords(languages())))
    }

    /** What goes on between this phone and others. */
    open val exchange: Exchange by lazy { Exchange.of(this, session) }

    /** Says on its day that something is due. */
    val reminder by lazy { Reminder(this) { session.words } }

    /** Locks what nobody looks at. */
    val lock: Lock = Lock({ exchange.keepsAwake }, ::leave)

    /** Where the notebook is: never in a backup. */
    private val notebook: File get() = File(noBackupFilesDir, "notebook")

    /** The languages that somebody reads, as this phone or this app is set, the best first. */
    private fun languages(): List<String> {
        val locales = resources.configuration.locales
        return (0 until locales.size()).flatMap { listOf(locales[it].toLanguageTag(), locales[it].language) }.distinct()
    }

    /** What the phone can do for a window. */
    open fun devices(activity: Activity): Devices = Devices(activity)

    /** The phone's own keys. */
    protected open fun keyStore(): HardwareKeyStore = HardwareKeys(this, prompt)

    /** This window shows the session from now on; the one before does not. */
    fun shownBy(window: MainActivity) {
        this.window = window
        session.left = ::left
        session.reminds = reminder::on
        exchange.changed = {
            lock.eased()
            this.window?.works()
        }
    }

    /** This window is gone. */
    fun goneFrom(window: MainActivity) {
        if (this.window === window) this.window = null
    }

    /** Covers what stands there, then locks. */
    fun leave() {
        window?.cover()
        session.leave()
    }

    /** Nothing goes on any more for a notebook that is locked. */
    private fun left() {
        exchange.stop()
        Sharing.forget(this)
    }
}
