package weft.app

import android.hardware.biometrics.BiometricPrompt
import java.util.concurrent.CompletableFuture
import javax.crypto.Mac
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import weft.app.device.Phone
import weft.app.device.PromptTest
import weft.core.KeyStoreException

/** The phone's question for a finger, over the app's own window. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [34], application = TestApplication::class, shadows = [PromptTest.Sensor::class])
class FingerTest {
    @get:Rule val folder = TemporaryFolder()

    private val held = Held()
    private val app get() = RuntimeEnvironment.getApplication() as TestApplication

    @Before fun start() {
        PromptTest.Sensor.shown.clear()
        held.start(folder.root.resolve("notebook"), 1_760_000_000_000u)
    }

    @After fun end() = held.killed()

    /** As the core asks, on a thread that is not the main one. */
    private fun asks() = CompletableFuture.supplyAsync {
        try {
            app.prompt.confirm(BiometricPrompt.CryptoObject(Mac.getInstance("HmacSHA256")))
            null
        } catch (failed: KeyStoreException) {
            failed
        }
    }

    @Test fun `it is asked in the core's words, and given up when the window is hidden`() {
        val asked = asks()
        Phone.until("it is shown") { PromptTest.Sensor.shown.isNotEmpty() }
        val shown = PromptTest.Sensor.shown.single()
        assertEquals(held.words().fingerTitle.value, shown.prompt.title.toString())
        assertEquals(held.words().fingerCode.value, shown.prompt.negativeButtonText.toString())
        held.controller.pause().stop()
        Phone.until("it is over") { asked.isDone }
        assertTrue("${asked.get()}", asked.get() is KeyStoreException.Refused)
        Phone.until("the question goes") { shown.signal.isCanceled }
    }

    @Test fun `nobody is asked behind another app`() {
        held.controller.pause().stop()
        val asked = asks()
        Phone.until("it is over") { asked.isDone }
        assertTrue(asked.get() is KeyStoreException.Unavailable)
        held.controller.restart().start().resume()
        held.settle()
        asks()
        Phone.until("it is shown again") { PromptTest.Sensor.shown.isNotEmpty() }
        held.controller.pause().stop()
    }

    @Test fun `a window that is made anew asks, and the one before does not`() {
        held.controller.recreate()
        held.settle()
        asks()
        Phone.until("it is shown") { PromptTest.Sensor.shown.isNotEmpty() }
        held.controller.pause().stop()
        held.settle()
    }
}
