package weft.app.device

import android.app.Activity
import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.net.Uri
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import weft.app.ShareInActivity
import weft.core.Outcome

/** Files that go to another app which a person picks. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34])
class SharingTest {
    private val activity = Robolectric.buildActivity(Activity::class.java).setup().get()
    private val sharing = Sharing(activity)
    private val files = Robolectric.setupContentProvider(SharedFiles::class.java, "weft.app.shared")
    private val outcomes = mutableListOf<Outcome>()
    private val folder get() = File(activity.cacheDir, "shared")

    @Before fun somebodyTakes() = taker("other.app")

    @After fun forget() = Sharing.forget(activity)

    private fun taker(app: String) {
        val component = ComponentName(app, "$app.Takes")
        val filter = IntentFilter(Intent.ACTION_SEND).apply { addCategory(Intent.CATEGORY_DEFAULT); addDataType("*/*") }
        shadowOf(activity.packageManager).run { addActivityIfNotPresent(component); addIntentFilterForActivity(component, filter) }
    }

    /** The core writes these, the first one at the place it was given. */
    private fun share(vararg contents: String): Intent {
        sharing.share("for-our-groups.weft") { outcomes += it }
        val place = (outcomes.last() as Outcome.Picked).place
        contents.forEachIndexed { at, words -> File(if (at == 0) place else "$place.${at + 1}").writeText(words) }
        sharing.answered()
        val choice = shadowOf(activity).nextStartedActivityForResult.intent
        assertEquals(Intent.ACTION_CHOOSER, choice.action)
        assertEquals("not into this app itself", ShareInActivity::class.java.name, (choice.extras!!.getParcelableArray(Intent.EXTRA_EXCLUDE_COMPONENTS)!!.single() as ComponentName).className)
        @Suppress("DEPRECATION")
        return choice.getParcelableExtra(Intent.EXTRA_INTENT)!!
    }

    @Suppress("DEPRECATION")
    private fun Intent.uri(): Uri = getParcelableExtra(Intent.EXTRA_STREAM)!!

    private fun read(uri: Uri) = files.openFile(uri, "r").use { android.os.ParcelFileDescriptor.AutoCloseInputStream(it).readBytes() }

    @Test fun `one file is read by whoever it was granted to, and says a name and nothing else`() {
        val sent = share("sealed")
        assertEquals(Intent.ACTION_SEND, sent.action)
        assertTrue(sent.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals("by its grant", sent.uri(), sent.clipData!!.getItemAt(0).uri)
        assertEquals("sealed", String(read(sent.uri())))
        assertEquals("application/octet-stream", files.getType(sent.uri()))
        files.query(sent.uri(), null, null, null, null)!!.use { row ->
            row.moveToFirst()
            assertEquals(setOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE), row.columnNames.toSet())
            assertEquals("for-our-groups.weft" to 6L, row.getString(0) to row.getLong(1))
        }
        assertEquals("nothing of it is in the address", 32, sent.uri().lastPathSegment!!.length)
        assertTrue(sharing.isAsking)
        sharing.back()
        assertFalse(sharing.isAsking)
    }

    @Test fun `several files go together, each under its number`() {
        val sent = share("one", "two", "three")
        assertEquals(Intent.ACTION_SEND_MULTIPLE, sent.action)
        @Suppress("DEPRECATION")
        val uris = sent.getParcelableArrayListExtra<Uri>(Intent.EXTRA_STREAM)!!
        assertEquals(listOf("one", "two", "three"), uris.map { String(read(it)) })
        assertEquals(uris.toList(), (0 until 3).map { sent.clipData!!.getItemAt(it).uri })
        val names = uris.map { uri -> files.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)!!.use { it.moveToFirst(); it.getString(0) } }
        assertEquals(listOf("for-our-groups.weft", "for-our-groups.2.weft", "for-our-groups.3.weft"), names)
    }

    @Test fun `nothing else is read, and nothing is written`() {
        val uri = share("sealed").uri()
        File(activity.cacheDir, "secret").writeText("of ours")
        val others = listOf("content://weft.app.shared/file", "content://weft.app.shared/", "content://weft.app.shared/../secret", "content://weft.app.shared/%2e%2e%2fsecret", "$uri/file", "${uri}0")
        for (other in others.map(Uri::parse)) {
            assertThrows("$other", FileNotFoundException::class.java) { files.openFile(other, "r") }
            assertNull(files.query(other, null, null, null, null))
            assertNull(files.getType(other))
        }
        for (mode in listOf("w", "rw", "rwt", "wt", "wa", "")) assertThrows(mode, FileNotFoundException::class.java) { files.openFile(uri, mode) }
        assertNull(files.insert(uri, null))
        assertEquals(0 to 0, files.delete(uri, null, null) to files.update(uri, null, null, null))
        assertEquals("sealed", String(read(uri)))
        val row = files.query(uri, arrayOf("_data", OpenableColumns.SIZE), "1=1", null, null)!!
        assertEquals("no path", listOf(OpenableColumns.SIZE), row.columnNames.toList())
    }

    @Test fun `files are gone when others take their place, and when it is locked`() {
        val first = share("first").uri()
        val second = share("second").uri()
        assertThrows(FileNotFoundException::class.java) { files.openFile(first, "r") }
        assertEquals("second", String(read(second)))
        assertEquals(1, folder.listFiles()!!.size)
        Sharing.forget(activity)
        assertThrows(FileNotFoundException::class.java) { files.openFile(second, "r") }
        assertFalse(folder.exists())
    }

    @Test fun `where the core wrote nothing, nothing is handed on`() {
        sharing.share("for-our-groups.weft") { outcomes += it }
        sharing.answered()
        sharing.answered()
        assertNull(shadowOf(activity).nextStartedActivityForResult)
        assertFalse(sharing.isAsking)
    }

    @Test fun `without any app that takes it, it fails before anything is written`() {
        shadowOf(activity.packageManager).removeActivity(ComponentName("other.app", "other.app.Takes"))
        taker(activity.packageName)
        sharing.share("for-our-groups.weft") { outcomes += it }
        sharing.shareApp { outcomes += it }
        assertEquals("this app itself is none", listOf(Outcome.Failed, Outcome.Failed), outcomes)
        assertFalse(folder.exists())
    }

    @Test fun `the app goes as it was installed, and stays installed`() {
        val installed = File(activity.cacheDir, "base.apk").apply { writeBytes(byteArrayOf(1, 2, 3)) }
        activity.applicationInfo.sourceDir = installed.path
        sharing.shareApp { outcomes += it }
        assertEquals(listOf(Outcome.Done), outcomes)
        @Suppress("DEPRECATION")
        val sent = shadowOf(activity).nextStartedActivityForResult.intent.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)!!
        assertEquals("application/vnd.android.package-archive", sent.type)
        assertArrayEquals(byteArrayOf(1, 2, 3), read(sent.uri()))
        files.query(sent.uri(), null, null, null, null)!!.use { it.moveToFirst(); assertEquals("weft.apk", it.getString(0)) }
        Sharing.forget(activity)
        assertTrue(installed.exists())
        activity.applicationInfo.sourceDir = "/nowhere"
        sharing.shareApp { outcomes += it }
        assertEquals(Outcome.Failed, outcomes.last())
    }
}
