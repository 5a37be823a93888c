package weft.app

import android.app.Activity
import android.app.Application
import java.io.File
import weft.app.core.Session
import weft.app.device.Devices
import weft.app.device.Documents
import weft.app.device.HardwareKeys
import weft.core.DeviceKeys
import weft.core.HardwareKeyStore
import weft.core.Weft
import weft.core.shellWords

/** The process: it holds the one session, which outlives whatever shows it. */
open class WeftApplication : Application() {
    override fun onCreate() {
        super.onCreate()
        Documents.tidy(this)
    }

    open val session: Session by lazy {
        val keys = DeviceKeys(keyStore())
        Session({ Weft.at(notebook.path, keys, languages()) }, checkNotNull(shellWords(languages())))
    }

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
    protected open fun keyStore(): HardwareKeyStore = HardwareKeys(this)
}
