package weft.app

import android.content.Intent
import android.content.res.Configuration
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.os.Parcel
import android.view.View
import android.view.WindowManager
import android.widget.EditText
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.shadows.ShadowLooper
import org.robolectric.shadows.ShadowSystemClock
import weft.core.Contents
import weft.core.Weft
import weft.core.WeftException
import weft.direct

/** The app as its window comes and goes, over the real core, on the oldest and the newest Android that there is here. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [26, 34], application = TestApplication::class, qualifiers = "w360dp-h720dp-hdpi")
class AppTest {
    @get:Rule val folder = TemporaryFolder()

    private val fixture = File(System.getProperty("weft.fixture"))
    private val code = File(fixture, "code.txt").readText()
    private val now = File(fixture, "clock.txt").readText().toULong()
    private val notebook: File by lazy { folder.root.resolve("notebook").also { File(fixture, "notebook").copyRecursively(it) } }
    private val held = Held()

    @Before fun start() {
        held.start(notebook, now)
        held.open(code)
        assertEquals("home", held.screen.id)
    }

    @After fun end() {
        held.killed()
    }

    @Test fun `what is typed survives a process that dies`() {
        toName()
        entry().setText(NAME)
        // Nobody waited for it to be sent.
        held.controller.pause().stop()
        held.settle()
        held.killed()
        val again = Held()
        again.start(notebook, now)
        again.open(code)
        again.press("ask")
        assertEquals("ask-person", again.screen.id)
        assertTrue(again.says(), NAME in again.says())
        again.killed()
    }

    @Test fun `turning the phone leaves what is typed, and where, as it was`() {
        toName()
        val entry = entry()
        entry.requestFocus()
        entry.setText(NAME)
        entry.setSelection(3)
        val wide = Configuration(held.activity.resources.configuration).apply {
            orientation = Configuration.ORIENTATION_LANDSCAPE
            screenWidthDp = 720
            screenHeightDp = 360
        }
        held.controller.configurationChange(wide)
        held.settle()
        assertEquals(NAME, entry().text.toString())
        assertTrue("the same field", entry() === entry && entry.hasFocus())
        assertEquals(3, entry.selectionStart)
    }

    @Test fun `a window that is made anew shows what was typed`() {
        toName()
        entry().setText(NAME)
        held.controller.recreate()
        held.settle()
        assertEquals("ask-person", held.screen.id)
        assertEquals(NAME, entry().text.toString())
    }

    @Test fun `nothing that is typed gets into what the system keeps`() {
        toName()
        entry().setText(NAME)
        val kept = Bundle()
        held.controller.pause().saveInstanceState(kept)
        val parcel = Parcel.obtain().apply { writeBundle(kept) }
        val bytes = parcel.marshall()
        parcel.recycle()
        for (charset in listOf(Charsets.UTF_8, Charsets.UTF_16LE, Charsets.UTF_16BE)) {
            assertFalse(bytes.toString(Charsets.ISO_8859_1).contains(NAME.toByteArray(charset).toString(Charsets.ISO_8859_1)))
        }
    }

    @Test fun `what is typed goes before what is tapped`() {
        toName()
        entry().setText(NAME)
        // Within the time after which it would be sent by itself.
        held.press("next")
        assertTrue(held.says(), NAME in held.says())
        assertFalse("the name was there", held.view.screen!!.widgets.single { it.id == "name" }.mistake != null)
    }

    @Test fun `what is wrong takes the focus, and not from whoever mends it`() {
        toName()
        held.press("next")
        assertTrue("the name is missing", entry().hasFocus())
        assertEquals("name", held.screen.focus)
        entry().setText(NAME)
        held.press("next")
        assertFalse("the next mistake stood there already", held.screen.focus == "name")
        assertTrue(entry().hasFocus())
    }

    @Test fun `a keyboard that composes letters is left alone`() {
        toName()
        val entry = entry()
        entry.requestFocus()
        entry.setText("Kam")
        android.view.inputmethod.BaseInputConnection.setComposingSpans(entry.text)
        held.view.show(held.screen)
        assertEquals("Kam", entry.text.toString())
        assertTrue(android.view.inputmethod.BaseInputConnection.getComposingSpanStart(entry.text) >= 0)
    }

    @Test fun `leaving covers everything before the core has answered`() {
        held.press("consents")
        val corner = all(held.view).first { it.getTag(R.id.core) == held.screen.corners.leave.id }
        corner.performClick()
        assertNull("nothing of it is drawn any more", held.view.screen)
        assertTrue(all(held.view).none { it is android.widget.TextView && it.text.isNotEmpty() })
        held.settle()
        assertEquals("unlock", held.screen.id)
        assertOpens()
    }

    @Test fun `hidden for a minute it is locked, for less it is not`() {
        held.controller.pause().stop()
        pass(Lock.GRACE - 1_000)
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("home", held.screen.id)
        held.controller.pause().stop()
        pass(Lock.GRACE + 1_000)
        held.settle()
        assertOpens()
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("unlock", held.screen.id)
    }

    @Test fun `a process that slept meanwhile locks before it shows anything`() {
        held.controller.pause().stop()
        held.settle()
        // Time passes, and nothing of the process runs.
        ShadowSystemClock.advanceBy(java.time.Duration.ofMillis(Lock.GRACE + 1_000))
        held.controller.restart().start()
        assertNull(held.view.screen)
        held.controller.resume()
        held.settle()
        assertEquals("unlock", held.screen.id)
    }

    @Test fun `it is locked at once when the screen goes dark`() {
        held.activity.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        held.settle()
        assertEquals("unlock", held.screen.id)
        assertOpens()
    }

    @Test fun `the phone's list of files does not lock it`() {
        held.press("exchange")
        held.press("file-in")
        held.controller.pause().stop()
        pass(Lock.GRACE + 1_000)
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("exchange", held.screen.id)
    }

    @Test fun `what nobody else may see is in no screenshot`() {
        val secure = { held.activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0 }
        if (Build.VERSION.SDK_INT >= 33) assertFalse("home holds nothing private", secure())
        else assertTrue("recent apps would show it", secure())
        held.press("take-back")
        assertTrue(secure())
    }

    @Test fun `help lies over the screen, and back takes it away`() {
        held.press(held.screen.corners.help.id)
        assertTrue(held.screen.corners.helpWords.value in held.says())
        val under = all(held.view).first { it.getTag(R.id.core) == held.screen.corners.help.id }
        assertFalse("nothing under it is read", generateSequence(under as View?) { it.parent as? View }
            .none { it.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS })
        held.back()
        assertFalse(held.view.isCovered)
        assertEquals("home", held.screen.id)
    }

    @Test fun `back leads where the screen says, and out of the first one locks`() {
        held.press("consents")
        held.back()
        assertEquals("home", held.screen.id)
        held.activity.onBackPressed()
        assertTrue(held.activity.isFinishing)
        held.controller.pause().stop().destroy()
        held.settle()
        assertOpens()
    }

    @Test fun `a code is nowhere after it was typed`() {
        held.killed()
        held.start(notebook, now)
        held.type(Held.SECRET, code)
        val typed = all(held.view).filterIsInstance<EditText>().single { it.isShown }
        assertEquals(code, typed.text.toString())
        held.press(held.screen.actions.first { it.main }.id)
        assertEquals("", typed.text.toString())
        assertEquals("home", held.screen.id)
    }

    @Test fun `a file that another app hands over waits for the code, and goes into the inbox`() {
        held.killed()
        held.settle()
        val picture = File(File(System.getProperty("weft.scenarios")), "files/loom.jpg")
        val uri = Uri.parse("content://somebody/pictures/loom.jpg")
        shadowOf(held.activity.contentResolver).registerInputStreamSupplier(uri) { picture.inputStream() }
        val send = Intent(Intent.ACTION_SEND).setType("image/jpeg").putExtra(Intent.EXTRA_STREAM, uri)
        val shared = Robolectric.buildActivity(ShareInActivity::class.java, send).create().get()
        assertTrue(shared.isFinishing)
        val on = shadowOf(shared).nextStartedActivity
        assertTrue(on.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        held.controller.newIntent(on)
        held.settle()
        assertTrue(held.words().fileWaits.value in held.says())
        held.back()
        held.open(code)
        for (wait in 0..400) if (held.screen.banner == null) { Thread.sleep(5); held.settle() }
        assertNotNull("what came is told", held.screen.banner)
        held.press("more")
        held.press("inbox")
        val records = (held.screen.body as Contents.Rows).rows.count { it.id.length == 32 }
        assertEquals("it lies there", 1, records)
        for (wait in 0..200) if (held.activity.devices.documents.isAtWork) Thread.sleep(5)
        assertEquals("no copy stays", emptyList<File>(), File(held.activity.noBackupFilesDir, "passing").walk().filter { it.isFile }.toList())
    }

    @Test fun `what is asked for after it was hidden does not begin`() {
        held.press("more")
        held.press("inbox")
        // The answer comes when nobody looks any more.
        all(held.view).first { it.getTag(R.id.core) == "record" }.let { one -> all(one).first { it.isClickable } }.performClick()
        held.controller.pause().stop()
        held.settle()
        assertThrows(IllegalStateException::class.java) { held.handOver(ByteArray(1)) }
    }

    @Test fun `only a file that another app grants is taken`() {
        for (uri in listOf(Uri.fromFile(File(notebook, "vault")), null)) {
            val send = Intent(Intent.ACTION_SEND).setType("image/jpeg").putExtra(Intent.EXTRA_STREAM, uri)
            val shared = Robolectric.buildActivity(ShareInActivity::class.java, send).create().get()
            assertNull(shadowOf(shared).nextStartedActivity)
        }
    }

    private fun toName() {
        held.press("ask")
        assertEquals("ask-person", held.screen.id)
    }

    private fun entry() = all(held.view).filterIsInstance<EditText>().first { it.isShown }

    private fun pass(millis: Long) {
        held.settle()
        ShadowLooper.idleMainLooper(millis, java.util.concurrent.TimeUnit.MILLISECONDS)
        held.settle()
    }

    /** Nobody holds the notebook open any more. */
    private fun assertOpens() {
        try {
            Weft.openAt(notebook.path, direct(code), now).use { it.lock() }
        } catch (_: WeftException.Busy) {
            throw AssertionError("it is not locked")
        }
    }

    private companion object {
        const val NAME = "Kamala of the upper village"
    }
}
