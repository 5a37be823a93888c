package weft.app.device

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.OpenableColumns
import java.io.File
import java.io.IOException
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicInteger
import weft.core.Outcome

/**
 * Files that come and go by the phone's own list of files. The core reads and writes at places of its own, so each file stands in
 * a folder of ours for as long as the core needs it, and no longer. Whatever is copied is copied on a thread of its own.
 */
class Documents(private val activity: Activity) {
    private val folder = folder(activity).apply(File::mkdirs)
    private val copying = Executors.newSingleThreadExecutor()
    private val copies = AtomicInteger()
    private var saving: Saving? = null
    private var picking: ((Outcome) -> Unit)? = null

    /** Files of the core's on their way out. */
    private class Saving(val name: String, val done: (Outcome) -> Unit, val failed: () -> Unit) {
        /** Where the core writes; none before somebody chose where the first file goes. */
        var place: File? = null
        /** Where the first one goes. */
        var first: Uri? = null
        /** Further files, each of which needs a place of its own. */
        var further = listOf<File>()
    }

    /** Whether a list of files of the phone's is in front because this asked for it. */
    val isAsking: Boolean get() = saving != null || picking != null

    /** Whether a file is being copied. */
    val isAtWork: Boolean get() = copies.get() > 0

    /**
     * Asks where a file goes. [done] gives the core a place to write it to; once it was written, [answered] puts it where it was to
     * go. [failed] is called if that cannot be done.
     */
    fun save(name: String, done: (Outcome) -> Unit, failed: () -> Unit) {
        saving = Saving(name, done, failed)
        start(SAVE, Intent(Intent.ACTION_CREATE_DOCUMENT).setType(ANY).putExtra(Intent.EXTRA_TITLE, name))
    }

    /** Asks for a file; [done] gives the core the place of a copy, which goes once the core answered. */
    fun pick(done: (Outcome) -> Unit) {
        picking = done
        start(PICK, Intent(Intent.ACTION_OPEN_DOCUMENT).setType(ANY))
    }

    private fun start(request: Int, intent: Intent) {
        try {
            activity.startActivityForResult(intent.addCategory(Intent.CATEGORY_OPENABLE), request)
        } catch (_: ActivityNotFoundException) {
            answered(request, Activity.RESULT_CANCELED, null)
        }
    }

    /** What somebody chose. */
    fun answered(request: Int, result: Int, data: Intent?) {
        val uri = data?.data?.takeIf { result == Activity.RESULT_OK }
        when (request) {
            SAVE -> saving?.let { chosen(it, uri) }
            PICK -> picking?.let { done ->
                picking = null
                if (uri == null) return done(Outcome.Cancelled)
                copyIn(uri) { place -> done(if (place == null) Outcome.Failed else Outcome.Picked(place.path)) }
            }
        }
    }

    private fun chosen(saving: Saving, uri: Uri?) {
        when {
            saving.first == null && uri == null -> {
                this.saving = null
                saving.done(Outcome.Cancelled)
            }
            saving.first == null -> {
                saving.first = uri
                val place = File(folder, "out-${System.nanoTime()}")
                saving.place = place
                saving.done(Outcome.Picked(place.path))
            }
            uri == null -> {
                // Somebody does not want the rest: they were told how many there are.
                saving.further.forEach(File::delete)
                this.saving = null
            }
            else -> {
                val file = saving.further.first()
                saving.further = saving.further.drop(1)
                copyOut(saving, file, uri)
            }
        }
    }

    /** The core answered: what it wrote goes where it was to go, and copies that it has read are gone. */
    fun answered() {
        val read = broughtIn()
        copy { read.forEach(File::deleteRecursively) }
        val saving = saving ?: return
        val place = saving.place ?: return
        val uri = saving.first ?: return
        saving.place = null
        // Further files stand beside the first one: called the same, with .2, .3 after it.
        saving.further = generateSequence(2) { it + 1 }.map { File("${place.path}.$it") }.takeWhile(File::exists).toList()
        if (!place.exists()) {
            // The core wrote none, and its screen says why.
            this.saving = null
            return
        }
        copyOut(saving, place, uri)
    }

    private fun copyOut(saving: Saving, file: File, uri: Uri) = copy {
        val gone = attempt {
            checkNotNull(activity.contentResolver.openOutputStream(uri, "wt")).use { out -> file.inputStream().use { it.copyTo(out) } }
        }
        file.delete()
        activity.runOnUiThread {
            if (!gone) saving.failed()
            if (saving.further.isEmpty() || !gone) {
                saving.further.forEach(File::delete)
                if (this.saving === saving) this.saving = null
            } else {
                val number = saving.further.first().extension
                start(SAVE, Intent(Intent.ACTION_CREATE_DOCUMENT).setType(ANY).putExtra(Intent.EXTRA_TITLE, numbered(saving.name, number)))
            }
        }
    }

    /**
     * Takes a file that another app handed over. [then] gives the place of a copy to the core, with what the file is called, and
     * calls back when the copy is to go; it is called with none if there is nothing to be read.
     */
    fun bringIn(uri: Uri, then: (place: String?, called: String, gone: () -> Unit) -> Unit) {
        val called = called(uri)
        copyIn(uri) { place -> then(place?.path, called) { answered() } }
    }

    private fun copyIn(uri: Uri, then: (File?) -> Unit) = copy {
        // Under the name it has: the core goes by it.
        val place = File(File(folder, "$IN${System.nanoTime()}").apply(File::mkdirs), File(called(uri)).name.ifEmpty { IN })
        val came = attempt {
            checkNotNull(activity.contentResolver.openInputStream(uri)).use { from -> place.outputStream().use { from.copyTo(it) } }
        }
        if (!came) place.parentFile?.deleteRecursively()
        activity.runOnUiThread { then(place.takeIf { came }) }
    }

    /** Whether it went well: another app's provider may be gone, refuse, or give nothing. */
    private fun attempt(act: () -> Unit): Boolean = try {
        act()
        true
    } catch (_: IOException) {
        false
    } catch (_: SecurityException) {
        false
    } catch (_: IllegalStateException) {
        false
    }

    /** What the other app calls its file; the end of where it is, if it does not say. */
    private fun called(uri: Uri): String = try {
        activity.contentResolver.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use { row ->
            if (row.moveToFirst()) row.getString(0) else null
        } ?: uri.lastPathSegment.orEmpty()
    } catch (_: RuntimeException) {
        // Another app's provider failed: a name is not worth failing for.
        uri.lastPathSegment.orEmpty()
    }

    private fun copy(act: () -> Unit) {
        copies.incrementAndGet()
        copying.execute {
            try {
                act()
            } finally {
                copies.decrementAndGet()
            }
        }
    }

    private fun broughtIn() = folder.listFiles { file -> file.name.startsWith(IN) }.orEmpty()

    /** `name.2.ext` for `name.ext`. */
    private fun numbered(name: String, number: String): String {
        val dot = name.lastIndexOf('.')
        return if (dot < 0) "$name.$number" else "${name.substring(0, dot)}.$number${name.substring(dot)}"
    }

    companion object {
        /** Deletes what a process that died left on its way; called when one starts. */
        fun tidy(context: Context) {
            folder(context).deleteRecursively()
        }

        private fun folder(context: Context) = File(context.noBackupFilesDir, "passing")

        private const val SAVE = 1
        private const val PICK = 2
        private const val ANY = "*/*"
        private const val IN = "in-"
    }
}
