package weft.app

import android.app.Notification
import android.app.NotificationManager
import android.app.Service
import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.PackageManager
import android.content.pm.ServiceInfo
import android.os.Build
import android.view.WindowManager
import java.io.File
import java.util.concurrent.TimeUnit
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ServiceController
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.shadows.ShadowLooper
import weft.app.device.Phone
import weft.core.Control
import weft.core.Effect
import weft.core.Ending

/** Phones nearby from the app: by its screens, behind other apps, and until it is locked. A minute. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [26, 34], application = TestApplication::class, qualifiers = "w360dp-h720dp-hdpi")
class ExchangeTest {
    @get:Rule val folder = TemporaryFolder()

    private val fixture = File(System.getProperty("weft.fixture"))
    private val held = Held()
    private val app get() = RuntimeEnvironment.getApplication() as TestApplication
    private val exchange get() = app.exchange
    private var service: ServiceController<WorkingService>? = null

    @Before fun start() {
        val notebook = folder.root.resolve("notebook").also { File(fixture, "played/nila/notebook").copyRecursively(it) }
        held.start(notebook, File(fixture, "clock.txt").readText().toULong())
        held.open(File(fixture, "played/nila/code.txt").readText())
        held.press("exchange")
        held.press("nearby")
    }

    @After fun end() = held.killed()

    private fun look() {
        held.press("look")
        Phone.until("it says where it is") { held.settle(); "code" in widgets() }
        val started = shadowOf(app).nextStartedService
        assertEquals(WorkingService::class.java.name, started.component!!.className)
        service = Robolectric.buildService(WorkingService::class.java, started).create().startCommand(0, 1)
    }

    private fun widgets() = held.screen.widgets.map { it.id }

    private fun notice(): Notification? = shadowOf(service!!.get() as Service).lastForegroundNotification

    private fun pass(millis: Long) {
        held.settle()
        ShadowLooper.idleMainLooper(millis, TimeUnit.MILLISECONDS)
        held.settle()
    }

    private fun staysOn() = held.activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON != 0

    @Test fun `somebody looks, is found, and both have the same`() {
        look()
        val huda = Phone("huda", folder.root)
        val says = held.says().filter { it.code < 0x80 }
        val address = checkNotNull(Regex("127\\.0\\.0\\.1:\\d+").find(says)) { says }.value
        huda.connect(address)
        Phone.until("they have met") { held.settle(); huda.outcomes.isNotEmpty() && "same" in widgets() }
        assertEquals(Ending.OVER, huda.endings.single())
        Phone.close(huda, but = listOf("waits", "looks", "meets", "ticks"))
        held.press("stop")
        assertFalse(exchange.isListening)
        assertEquals("look", held.screen.actions.first().id)
        assertTrue("the work is over", shadowOf(service!!.get() as Service).isStoppedBySelf)
    }

    @Test fun `it goes on in a window that is made anew, and the screen stays on meanwhile`() {
        assertFalse(staysOn())
        look()
        assertTrue(staysOn())
        held.controller.recreate()
        held.settle()
        assertTrue(exchange.isListening && staysOn() && "code" in widgets())
        held.press("stop")
        assertFalse(staysOn())
    }

    @Test fun `behind other apps it goes on and is locked when it is over, not before`() {
        look()
        held.controller.pause().stop()
        pass(Lock.GRACE + 1_000)
        assertTrue("it is open still", exchange.isListening)
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("nearby", held.screen.id)
        held.controller.pause().stop()
        pass(600_000 - Lock.GRACE - 1_000)
        assertFalse(exchange.isListening)
        assertTrue("the work is over", shadowOf(service!!.get() as Service).isStoppedBySelf)
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("unlock", held.screen.id)
    }

    @Test fun `over while it is hidden for a moment, it is locked a minute after it was hidden`() {
        look()
        pass(590_000)
        held.controller.pause().stop()
        pass(15_000)
        assertFalse(exchange.isListening)
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("nearby", held.screen.id)
        held.controller.pause().stop()
        pass(Lock.GRACE + 1_000)
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("unlock", held.screen.id)
    }

    @Test fun `where the system lets no work go on behind other apps, it is locked as ever`() {
        held.press("look")
        Phone.until("it says where it is") { held.settle(); "code" in widgets() }
        held.controller.pause().stop()
        pass(Lock.GRACE + 1_000)
        assertFalse(exchange.isListening)
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("unlock", held.screen.id)
    }

    @Test fun `where the system ends that work, it is locked at once`() {
        look()
        held.controller.pause().stop()
        pass(Lock.GRACE + 1_000)
        assertTrue(exchange.isListening)
        service!!.destroy()
        held.settle()
        assertFalse(exchange.isListening)
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("unlock", held.screen.id)
    }

    @Test fun `a dark screen locks and ends it at once, and so does throwing the app away`() {
        look()
        held.activity.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        held.settle()
        assertFalse(exchange.isListening)
        assertEquals("unlock", held.screen.id)
        held.open(File(fixture, "played/nila/code.txt").readText())
        held.press("exchange")
        held.press("nearby")
        look()
        held.controller.pause().stop()
        service!!.get().onTaskRemoved(null)
        held.settle()
        assertFalse(exchange.isListening)
        assertTrue(shadowOf(service!!.get() as Service).isStoppedBySelf)
    }

    @Test fun `the notice says that the app is busy and no more, and nothing on a locked phone`() {
        look()
        val notice = notice()!!
        val words = held.words()
        assertEquals(words.workingNotice.value, notice.extras.getCharSequence(Notification.EXTRA_TITLE).toString())
        assertNull(notice.extras.getCharSequence(Notification.EXTRA_TEXT))
        assertNull(notice.tickerText)
        assertEquals(Notification.VISIBILITY_SECRET, notice.visibility)
        assertTrue("it stays on this phone", notice.flags and Notification.FLAG_LOCAL_ONLY != 0)
        val open = shadowOf(notice.contentIntent)
        assertEquals(MainActivity::class.java.name, open.savedIntent.component!!.className)
        if (Build.VERSION.SDK_INT >= 31) assertTrue(open.isImmutable)
        val channel = app.getSystemService(NotificationManager::class.java).getNotificationChannel(notice.channelId)
        assertEquals(words.workingChannel.value, channel.name.toString())
        assertEquals(NotificationManager.IMPORTANCE_LOW to Notification.VISIBILITY_SECRET, channel.importance to channel.lockscreenVisibility)
        if (Build.VERSION.SDK_INT >= 29) assertEquals(ServiceInfo.FOREGROUND_SERVICE_TYPE_DATA_SYNC, service!!.get().foregroundServiceType)
        val declared = app.packageManager.getServiceInfo(ComponentName(app, WorkingService::class.java), PackageManager.GET_META_DATA)
        assertFalse("nobody else starts it", declared.exported)
    }

    @Test fun `a service that begins when it is over says so and ends`() {
        look()
        held.press("stop")
        val late = Robolectric.buildService(WorkingService::class.java).create().startCommand(0, 2)
        assertTrue(shadowOf(late.get() as Service).isForegroundStopped)
        assertTrue(shadowOf(late.get() as Service).isStoppedBySelf)
    }

    @Test fun `notices are asked for once, and refusing changes nothing`() {
        look()
        val asked = shadowOf(held.activity).lastRequestedPermission
        if (Build.VERSION.SDK_INT < 33) return assertNull(asked)
        assertEquals(listOf("android.permission.POST_NOTIFICATIONS"), asked.requestedPermissions.toList())
        shadowOf(app.packageManager).setShouldShowRequestPermissionRationale("android.permission.POST_NOTIFICATIONS", true)
        held.activity.onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions, intArrayOf(PackageManager.PERMISSION_DENIED))
        assertTrue(exchange.isListening)
        held.press("stop")
        held.press("look")
        assertEquals("the same one", asked, shadowOf(held.activity).lastRequestedPermission)
    }

    @Test fun `a code of another phone is scanned, and it is met`() {
        val huda = Phone("huda", folder.root).listen()
        val code = huda.weft.screen().widgets.firstNotNullOf { it.control as? Control.QrShow }
        held.press("scan-address")
        val side = (code.width.toInt() + 8) * 4
        fun dark(x: Int, y: Int): Boolean {
            val (column, row) = x / 4 - 4 to y / 4 - 4
            val width = code.width.toInt()
            return column in 0 until width && row in 0 until width && code.modules[row * width + column].toInt() == 1
        }
        assertFalse("a wall", app.hands.see(ByteArray(side * side) { -1 }, side))
        assertFalse("a frame that is not all here", app.hands.see(ByteArray(side) { -1 }, side * 2))
        assertTrue(app.hands.see(ByteArray(side * side) { if (dark(it % side, it / side)) 0 else -1 }, side))
        Phone.until("they have met") { held.settle(); huda.endings.isNotEmpty() && "same" in widgets() }
        assertEquals(Ending.OVER, huda.endings.single())
        Phone.close(huda)
    }

    @Test fun `a camera that is open when the app is left sees nothing any more`() {
        held.press("scan-address")
        held.session.leave()
        assertTrue("it is to be closed", app.hands.see(ByteArray(64 * 64) { -1 }, 64))
        held.settle()
    }

    @Test fun `what is shared goes to the app that somebody picks, and is gone when it is locked`() {
        val component = ComponentName("other.app", "other.app.Takes")
        val filter = IntentFilter(Intent.ACTION_SEND).apply { addCategory(Intent.CATEGORY_DEFAULT); addDataType("*/*") }
        held.back()
        held.press("share")
        assertNull("nobody takes it", shadowOf(held.activity).nextStartedActivityForResult)
        shadowOf(app.packageManager).run { addActivityIfNotPresent(component); addIntentFilterForActivity(component, filter) }
        held.press("share")
        val choice = shadowOf(held.activity).nextStartedActivityForResult.intent
        assertEquals(Intent.ACTION_CHOOSER, choice.action)
        val written = File(app.cacheDir, "shared").listFiles()!!
        assertTrue("the core wrote it", written.isNotEmpty() && written.all { it.length() > 0 })
        // Behind the app that was picked it takes as long as behind a list of files.
        held.controller.pause().stop()
        pass(Lock.GRACE + 1_000)
        assertTrue(File(app.cacheDir, "shared").exists())
        held.controller.restart().start().resume()
        held.settle()
        assertEquals("exchange", held.screen.id)
        held.press(held.screen.corners.leave.id)
        assertFalse(File(app.cacheDir, "shared").exists())
    }

    @Test fun `calls to relays are done at once where there are none, and end with the notebook`() {
        exchange.call(Effect.Http("call"))
        Phone.until("they are done") { held.settle(); Thread.getAllStackTraces().keys.none { it.name == "calls" && it.state == Thread.State.RUNNABLE } }
        assertEquals("nearby", held.screen.id)
        exchange.call(Effect.Http("call"))
        assertTrue(exchange.cancel("call"))
        assertFalse(exchange.cancel("call"))
        exchange.call(Effect.Http("call"))
        held.session.leave()
        held.settle()
        assertEquals("unlock", held.screen.id)
        assertFalse(exchange.cancel("call"))
    }
}
