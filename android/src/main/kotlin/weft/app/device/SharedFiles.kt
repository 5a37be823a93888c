package weft.app.device

import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException
import java.security.SecureRandom

/**
 * Serves files to the app that a person picked for them, and to nobody else: it is not exported, and each file is granted by its
 * address, which is made by chance. Nothing but the files it was told of can be asked for, and they can only be read.
 */
class SharedFiles : ContentProvider() {
    private class Served(val file: File, val name: String, val kind: String)

    override fun onCreate(): Boolean = true

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        if (mode != "r") throw FileNotFoundException()
        val file = find(uri)?.file ?: throw FileNotFoundException()
        return ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY)
    }

    override fun getType(uri: Uri): String? = find(uri)?.kind

    override fun query(uri: Uri, columns: Array<out String>?, where: String?, of: Array<out String>?, order: String?): Cursor? {
        val served = find(uri) ?: return null
        val known = mapOf<String, Any>(OpenableColumns.DISPLAY_NAME to served.name, OpenableColumns.SIZE to served.file.length())
        val asked = columns?.filter { it in known } ?: known.keys.toList()
        return MatrixCursor(asked.toTypedArray(), 1).apply { addRow(asked.map(known::getValue)) }
    }

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun update(uri: Uri, values: ContentValues?, where: String?, of: Array<out String>?): Int = 0

    override fun delete(uri: Uri, where: String?, of: Array<out String>?): Int = 0

    companion object {
        private val served = HashMap<String, Served>()
        private val chance = SecureRandom()

        /** From now on this file is served, under this name; where. */
        fun serve(context: Context, file: File, name: String, kind: String): Uri {
            val key = ByteArray(KEY).also(chance::nextBytes).joinToString("") { "%02x".format(it) }
            synchronized(served) { served[key] = Served(file, name, kind) }
            return Uri.Builder().scheme("content").authority(context.packageName + AUTHORITY).appendPath(key).build()
        }

        /** From now on nothing is served. */
        fun forget() = synchronized(served) { served.clear() }

        private fun find(uri: Uri): Served? {
            val key = uri.pathSegments.singleOrNull() ?: return null
            return synchronized(served) { served[key] }
        }

        /** After the app's own name; as the manifest says. */
        private const val AUTHORITY = ".shared"
        /** Bytes of an address that nobody guesses. */
        private const val KEY = 16
    }
}
