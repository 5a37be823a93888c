package weft.app.device

import android.app.Activity
import android.content.Context
import android.hardware.biometrics.BiometricManager
import android.hardware.biometrics.BiometricPrompt
import android.os.CancellationSignal
import android.os.Looper
import java.util.concurrent.CompletableFuture
import java.util.concurrent.Executor
import java.util.concurrent.TimeUnit
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.annotation.RealObject
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowBiometricManager
import org.robolectric.util.ReflectionHelpers
import weft.core.KeyStoreException
import weft.core.KeyUse

/** How a finger or a face is asked for, and every way in which none is given. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [34], shadows = [Disk::class, PromptTest.Sensor::class])
class PromptTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val phone = PhoneDouble()
    private val prompt = Prompt(context) { "Title" to "None" }
    private val keys = HardwareKeys(context, prompt)
    private val activity = Robolectric.buildActivity(Activity::class.java).create().get()

    @Before fun install() {
        Disk.reset()
        Sensor.shown.clear()
        phone.install()
        enrolled(true)
        keys.create(FINGER, KeyUse.PRESENCE)
        prompt.attach(activity)
    }

    @After fun remove() = phone.remove()

    @Test fun `the prompt is shown over the activity in front, and the key is used once somebody gave a finger`() {
        val sealed = asking { keys.seal(FINGER, byteArrayOf(1, 2, 3)) }.also { succeed() }.answer()!!
        val shown = Sensor.shown.single()
        assertEquals("Title", shown.prompt.title)
        assertEquals("None", shown.prompt.negativeButtonText)
        assertEquals(BiometricManager.Authenticators.BIOMETRIC_STRONG, shown.prompt.allowedAuthenticators)
        assertFalse(shown.signal.isCanceled)
        assertArrayEquals(byteArrayOf(1, 2, 3), asking { keys.unseal(FINGER, sealed) }.also { succeed() }.answer())
        assertEquals(2, Sensor.shown.size)
    }

    @Test fun `a finger that is not read is asked for again`() {
        val asking = asking { keys.seal(FINGER, byteArrayOf(1)) }
        repeat(3) { Sensor.shown.single().run { executor.execute { callback.onAuthenticationFailed() } } }
        idle()
        assertFalse(asking.isDone)
        succeed()
        assertEquals(29, asking.answer()!!.size)
    }

    @Test fun `whatever ends the prompt ends the call`() {
        val errors = mapOf(
            BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED to KeyStoreException.Refused::class,
            BiometricPrompt.BIOMETRIC_ERROR_CANCELED to KeyStoreException.Refused::class,
            BiometricPrompt.BIOMETRIC_ERROR_TIMEOUT to KeyStoreException.Refused::class,
            BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT to KeyStoreException.Refused::class,
            BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT_PERMANENT to KeyStoreException.Refused::class,
            BiometricPrompt.BIOMETRIC_ERROR_NO_BIOMETRICS to KeyStoreException.NoPresence::class,
            BiometricPrompt.BIOMETRIC_ERROR_HW_NOT_PRESENT to KeyStoreException.NoPresence::class,
            BiometricPrompt.BIOMETRIC_ERROR_HW_UNAVAILABLE to KeyStoreException.Unavailable::class,
            BiometricPrompt.BIOMETRIC_ERROR_VENDOR to KeyStoreException.Unavailable::class,
        )
        for ((code, failure) in errors) {
            val asking = asking { keys.seal(FINGER, byteArrayOf(1)) }
            Sensor.shown.last().run { executor.execute { callback.onAuthenticationError(code, "") } }
            assertEquals("$code", failure, asking.failure()::class)
        }
        val asking = asking { keys.seal(FINGER, byteArrayOf(1)) }
        Sensor.shown.last().press()
        assertTrue(asking.failure() is KeyStoreException.Refused)
    }

    @Test fun `an activity that is hidden takes its prompt with it, and another one does not`() {
        val asking = asking { keys.seal(FINGER, byteArrayOf(1)) }
        prompt.detach(Robolectric.buildActivity(Activity::class.java).create().get())
        idle()
        assertFalse(asking.isDone)
        prompt.detach(activity)
        assertTrue(asking.failure() is KeyStoreException.Refused)
        idle()
        assertTrue(Sensor.shown.single().signal.isCanceled)
        // A finger that comes too late opens nothing.
        succeed()
        assertTrue(asking { keys.seal(FINGER, byteArrayOf(1)) }.failure() is KeyStoreException.Unavailable)
        assertEquals(1, Sensor.shown.size)
        prompt.attach(activity)
        assertEquals(29, asking { keys.seal(FINGER, byteArrayOf(1)) }.also { succeed() }.answer()!!.size)
    }

    @Test fun `nobody is waited for longer than the core waits`() {
        val brief = Prompt(context, 300) { "Title" to "None" }.apply { attach(activity) }
        val begun = System.nanoTime()
        val asking = asking { HardwareKeys(context, brief).seal(FINGER, byteArrayOf(1)) }
        assertTrue(asking.failure() is KeyStoreException.Refused)
        assertTrue(System.nanoTime() - begun >= 300_000_000)
        idle()
        assertTrue(Sensor.shown.single().signal.isCanceled)
        assertTrue(Prompt.LIMIT in 30_000..55_000)
        // A prompt that the main thread comes to only afterwards is not shown at all.
        val late = CompletableFuture.supplyAsync { runCatching { HardwareKeys(context, brief).seal(FINGER, byteArrayOf(1)) } }
        assertTrue(late.get(5, TimeUnit.SECONDS).exceptionOrNull() is KeyStoreException.Refused)
        idle()
        assertEquals(1, Sensor.shown.size)
    }

    @Test fun `two who ask at once are asked one after the other`() {
        val first = asking { keys.seal(FINGER, byteArrayOf(1)) }
        val second = CompletableFuture.supplyAsync { keys.seal(FINGER, byteArrayOf(2)) }
        Thread.sleep(50)
        idle()
        assertEquals(1, Sensor.shown.size)
        succeed()
        assertEquals(29, first.answer()!!.size)
        until { Sensor.shown.size == 2 }
        succeed()
        assertEquals(29, second.answer()!!.size)
    }

    @Test fun `the main thread is never made to wait for itself`() {
        val failure = runCatching { keys.seal(FINGER, byteArrayOf(1)) }.exceptionOrNull()
        assertTrue("$failure", failure is KeyStoreException.Unavailable)
        assertTrue(Sensor.shown.isEmpty())
    }

    @Test fun `words that are not there, or a system that shows no prompt, end the call`() {
        val wordless = Prompt(context) { error("no words") }.apply { attach(activity) }
        val unasked = asking(shown = 0) { HardwareKeys(context, wordless).seal(FINGER, byteArrayOf(1)) }
        assertTrue(unasked.failure() is KeyStoreException.Unavailable)
        Sensor.fault = SecurityException("a permission is missing")
        assertTrue(asking(shown = 0) { keys.seal(FINGER, byteArrayOf(1)) }.failure() is KeyStoreException.Unavailable)
        Sensor.fault = null
    }

    @Test fun `whether somebody can be asked is what the phone says`() {
        assertTrue(prompt.canAsk())
        enrolled(false)
        assertFalse(prompt.canAsk())
        assertTrue(runCatching { keys.create("other", KeyUse.PRESENCE) }.exceptionOrNull() is KeyStoreException.NoPresence)
    }

    private fun enrolled(now: Boolean) {
        val manager = Shadow.extract<ShadowBiometricManager>(context.getSystemService(BiometricManager::class.java))
        manager.setCanAuthenticate(now)
        manager.setAuthenticatorType(if (now) BiometricManager.Authenticators.BIOMETRIC_STRONG else 0)
    }

    /** Calls from a thread like the core's, until the prompt stands there. */
    private fun <T> asking(shown: Int = 1, call: () -> T): CompletableFuture<T> {
        val before = Sensor.shown.size
        val asking = CompletableFuture.supplyAsync(call)
        until { asking.isDone || Sensor.shown.size == before + shown && shown > 0 }
        return asking
    }

    /** Somebody gives a finger to the prompt that was shown last. */
    private fun succeed() {
        val shown = Sensor.shown.last()
        shown.crypto.cipher.let(phone::confirm)
        shown.executor.execute { shown.callback.onAuthenticationSucceeded(BiometricPrompt.AuthenticationResult(shown.crypto, 2)) }
        idle()
    }

    private fun <T> CompletableFuture<T>.answer(): T? {
        until { isDone }
        return get(1, TimeUnit.SECONDS)
    }

    private fun CompletableFuture<*>.failure(): Throwable {
        until { isDone }
        return checkNotNull(runCatching { get() }.exceptionOrNull()?.cause)
    }

    private fun until(condition: () -> Boolean) {
        val until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10)
        while (!condition()) {
            check(System.nanoTime() < until) { "it does not happen" }
            idle()
            Thread.sleep(5)
        }
    }

    private fun idle() = shadowOf(Looper.getMainLooper()).idle()

    /** The system's prompt and the sensor behind it. */
    @Implements(BiometricPrompt::class, minSdk = 28)
    class Sensor {
        @RealObject private lateinit var prompt: BiometricPrompt

        class Shown(
            val prompt: BiometricPrompt,
            val crypto: BiometricPrompt.CryptoObject,
            val signal: CancellationSignal,
            val executor: Executor,
            val callback: BiometricPrompt.AuthenticationCallback,
        ) {
            /** Presses the button beside the sensor, which the system keeps for itself. */
            fun press() {
                val button = ReflectionHelpers.getField<Any>(prompt, "mNegativeButtonInfo")
                val listener = ReflectionHelpers.getField<android.content.DialogInterface.OnClickListener>(button, "listener")
                ReflectionHelpers.getField<Executor>(button, "executor").execute { listener.onClick(null, 0) }
            }
        }

        @Implementation
        fun authenticate(
            crypto: BiometricPrompt.CryptoObject,
            signal: CancellationSignal,
            executor: Executor,
            callback: BiometricPrompt.AuthenticationCallback,
        ) {
            assertSame(Looper.getMainLooper(), Looper.myLooper())
            fault?.let { throw it }
            shown += Shown(prompt, crypto, signal, executor, callback)
        }

        companion object {
            val shown = mutableListOf<Shown>()
            var fault: Throwable? = null
        }
    }

    private companion object {
        const val FINGER = "presence-00ff-1"
    }
}
