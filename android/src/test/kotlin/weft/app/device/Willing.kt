package weft.app.device

import android.hardware.biometrics.BiometricPrompt
import weft.core.KeyStoreException

/** Somebody who gives a finger whenever the phone asks, or does not. */
class Willing(private val phone: PhoneDouble) : Presence {
    @Volatile var able = true
    @Volatile var present = true
    /** How often somebody was asked. */
    @Volatile var asked = 0

    override fun canAsk() = able

    override fun confirm(crypto: BiometricPrompt.CryptoObject) {
        asked++
        if (!present) throw KeyStoreException.Refused()
        crypto.cipher?.let(phone::confirm) ?: phone.confirmMacs()
    }
}
