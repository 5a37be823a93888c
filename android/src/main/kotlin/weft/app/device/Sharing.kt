package weft.app.device

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.net.Uri
import java.io.File
import weft.app.ShareInActivity
import weft.core.Outcome

/**
 * Hands files to whatever app a person picks. They stand in a folder of ours until the next ones take their place, the notebook is
 * locked, or a process starts; then they are gone, also for whoever has not read them.
 */
class Sharing(private val activity: Activity) {
    private val folder = folder(activity)
    private var name = ""
    private var place: File? = null

    /** Whether the choice of an app is in front because this asked for it, or that app. */
    var isAsking = false
        private set

    /**
     * Gives the core a place to write a file to, which is called [name] on its way; [answered] hands it on. Failed if there is no app
     * to hand it to.
     */
    fun share(name: String, done: (Outcome) -> Unit) {
        forget(activity)
        if (!isTaken(FILE_KIND)) return done(Outcome.Failed)
        folder.mkdirs()
        this.name = name
        done(Outcome.Picked(File(folder, FILE).also { place = it }.path))
    }

    /** The core answered: what it wrote is handed on. Further files stand beside the first one: called the same, with .2, .3 after it. */
    fun answered() {
        val first = place ?: return
        place = null
        val further = generateSequence(2) { it + 1 }.map { File("${first.path}.$it") }.takeWhile(File::exists).toList()
        if (!first.exists()) return
        val files = listOf(first) + further
        handOn(files.mapIndexed { at, file -> SharedFiles.serve(activity, file, numbered(name, at + 1), FILE_KIND) }, FILE_KIND)
    }

    /** Hands on the app itself, as it was installed. Failed if there is no app to hand it to. */
    fun shareApp(done: (Outcome) -> Unit) {
        forget(activity)
        val app = File(activity.applicationInfo.sourceDir.orEmpty())
        if (!app.canRead() || !isTaken(APP_KIND)) return done(Outcome.Failed)
        val handed = handOn(listOf(SharedFiles.serve(activity, app, APP, APP_KIND)), APP_KIND)
        done(if (handed) Outcome.Done else Outcome.Failed)
    }

    /** Somebody is back from what was asked for by this request; other requests are left alone. */
    fun back(request: Int = REQUEST) {
        if (request == REQUEST) isAsking = false
    }

    private fun handOn(files: List<Uri>, kind: String): Boolean {
        val send = if (files.size == 1) Intent(Intent.ACTION_SEND).putExtra(Intent.EXTRA_STREAM, files.single())
        else Intent(Intent.ACTION_SEND_MULTIPLE).putParcelableArrayListExtra(Intent.EXTRA_STREAM, ArrayList(files))
        send.setType(kind).addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        // What the permission to read is granted for.
        send.clipData = ClipData.newRawUri(null, files.first()).apply { files.drop(1).forEach { addItem(ClipData.Item(it)) } }
        val choice = Intent.createChooser(send, null)
            .putExtra(Intent.EXTRA_EXCLUDE_COMPONENTS, arrayOf(ComponentName(activity, ShareInActivity::class.java)))
        return try {
            @Suppress("DEPRECATION")
            activity.startActivityForResult(choice, REQUEST)
            isAsking = true
            true
        } catch (_: ActivityNotFoundException) {
            forget(activity)
            false
        }
    }

    /** Whether another app takes files of this kind. */
    private fun isTaken(kind: String): Boolean {
        val send = Intent(Intent.ACTION_SEND).setType(kind)
        @Suppress("DEPRECATION")
        val takers = activity.packageManager.queryIntentActivities(send, 0)
        return takers.any { it.activityInfo.packageName != activity.packageName }
    }

    /** `name.2.ext` for the second file of `name.ext`. */
    private fun numbered(name: String, number: Int): String {
        val dot = name.lastIndexOf('.')
        return when {
            number == 1 -> name
            dot < 0 -> "$name.$number"
            else -> "${name.substring(0, dot)}.$number${name.substring(dot)}"
        }
    }

    companion object {
        /** Serves nothing any more, and deletes what was served of ours. */
        fun forget(context: Context) {
            SharedFiles.forget()
            folder(context).deleteRecursively()
        }

        private fun folder(context: Context) = File(context.cacheDir, "shared")

        private const val REQUEST = 3
        private const val FILE = "file"
        /** Whatever is in it, it is nobody else's to open. */
        private const val FILE_KIND = "application/octet-stream"
        private const val APP = "weft.apk"
        private const val APP_KIND = "application/vnd.android.package-archive"
    }
}
