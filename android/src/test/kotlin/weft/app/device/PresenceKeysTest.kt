package weft.app.device

import android.content.Context
import android.security.keystore.KeyProperties
import java.security.UnrecoverableKeyException
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import weft.core.Done
import weft.core.KeyStoreException
import weft.core.KeyUse
import weft.core.Level

/** Keys that ask somebody for a finger or a face at each use. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [34], shadows = [Disk::class])
class PresenceKeysTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val phone = PhoneDouble()
    private val person = Willing(phone)
    private val keys by lazy { HardwareKeys(context, person) }

    @Before fun install() {
        Disk.reset()
        phone.install()
    }

    @After fun remove() = phone.remove()

    @Test fun `each use asks, and making the key does not`() {
        make()
        assertEquals(0, person.asked)
        val sealed = keys.seal(FINGER, secret())
        assertEquals(1, person.asked)
        repeat(2) { assertArrayEquals(secret(), keys.unseal(FINGER, sealed)) }
        assertEquals(3, person.asked)
        assertArrayEquals(keys.strengthen(FINGER, secret()), keys.strengthen(FINGER, secret()))
        assertEquals(5, person.asked)
        keys.create("silent", KeyUse.SILENT)
        keys.unseal("silent", keys.seal("silent", secret()))
        keys.keep(FINGER, secret())
        assertEquals(5, person.asked)
        assertEquals(setOf(FINGER, "silent"), keys.aliases().toSet())
        assertFails<KeyStoreException.Exists> { keys.create(FINGER, KeyUse.PRESENCE) }
        assertFails<KeyStoreException.Exists> { keys.create(FINGER, KeyUse.SILENT) }
    }

    @Test fun `the phone itself holds the key back without a finger`() {
        make()
        val sealed = keys.seal(FINGER, secret())
        val careless = HardwareKeys(context, object : Presence by person {
            override fun confirm(crypto: android.hardware.biometrics.BiometricPrompt.CryptoObject) = Unit
        })
        assertThrows(KeyStoreException::class.java) { careless.unseal(FINGER, sealed) }
        assertThrows(KeyStoreException::class.java) { careless.seal(FINGER, secret()) }
        assertThrows(KeyStoreException::class.java) { careless.strengthen(FINGER, secret()) }
        for (key in phone.held.values.filter { ".presence." in it.name }) {
            assertTrue(key.spec.isUserAuthenticationRequired)
            assertTrue(key.spec.isInvalidatedByBiometricEnrollment)
            assertEquals(KeyProperties.AUTH_BIOMETRIC_STRONG, key.spec.userAuthenticationType)
            assertEquals(0, key.spec.userAuthenticationValidityDurationSeconds)
        }
    }

    @Test fun `somebody who gives no finger is not asked twice and opens nothing`() {
        make()
        val sealed = keys.seal(FINGER, secret())
        person.present = false
        assertFails<KeyStoreException.Refused> { keys.unseal(FINGER, sealed) }
        assertFails<KeyStoreException.Refused> { keys.seal(FINGER, secret()) }
        assertEquals(3, person.asked)
        person.present = true
        assertArrayEquals(secret(), keys.unseal(FINGER, sealed))
        assertFails<KeyStoreException.NoPresence> { HardwareKeys(context).unseal(FINGER, sealed) }
    }

    @Test fun `a new finger ends the key, however the phone says so, and nobody is asked`() {
        make()
        keys.create("silent", KeyUse.SILENT)
        val sealed = keys.seal(FINGER, secret())
        phone.enrol()
        for (early in listOf(false, true)) {
            phone.toldEarly = early
            assertFails<KeyStoreException.Changed> { keys.unseal(FINGER, sealed) }
            assertFails<KeyStoreException.Changed> { keys.seal(FINGER, secret()) }
            // It protects nothing any more, and says nothing about the others.
            assertEquals(Level.TRUSTED_ENVIRONMENT, HardwareKeys(context, person).level())
            assertEquals(32, keys.strengthen("silent", secret()).size)
        }
        assertEquals(1, person.asked)
        keys.delete(FINGER)
        make()
        phone.toldEarly = false
        assertFails<KeyStoreException.Unopened> { keys.unseal(FINGER, sealed) }
        assertArrayEquals(secret(), keys.unseal(FINGER, keys.seal(FINGER, secret())))
    }

    @Test fun `a key store that is busy has not ended the key`() {
        make()
        // The system's own number for an error of its own.
        phone.faults[Ask.FIND] = { UnrecoverableKeyException().apply { initCause(android.security.KeyStoreException(4, "")) } }
        assertFails<KeyStoreException.Unavailable> { keys.seal(FINGER, secret()) }
    }

    @Test fun `where no finger is enrolled, or only software would ask for it, there is no key`() {
        phone.enrolled = false
        assertFails<KeyStoreException.NoPresence> { keys.create(FINGER, KeyUse.PRESENCE) }
        phone.enrolled = true
        phone.level = 0
        assertFails<KeyStoreException.NoPresence> { keys.create(FINGER, KeyUse.PRESENCE) }
        assertEquals(emptySet<String>(), phone.names())
        phone.level = 1
        make()
    }

    private fun make() = assertEquals(Done.DONE, keys.create(FINGER, KeyUse.PRESENCE))

    private fun secret() = ByteArray(32) { 5 }

    private inline fun <reified T : KeyStoreException> assertFails(noinline act: () -> Unit) {
        assertThrows(T::class.java) { act() }
    }

    private companion object {
        const val FINGER = "presence-00ff-1"
    }
}
