package weft.app.device

import android.content.Context
import weft.core.Done
import weft.core.HardwareKeyStore
import weft.core.KeyUse
import weft.core.Level

class HardwareKeys(context: Context) : HardwareKeyStore {
    override fun level(): Level = TODO()
    override fun create(alias: String, usage: KeyUse): Done = TODO()
    override fun strengthen(alias: String, input: ByteArray): ByteArray = TODO()
    override fun seal(alias: String, plain: ByteArray): ByteArray = TODO()
    override fun unseal(alias: String, sealed: ByteArray): ByteArray = TODO()
    override fun delete(alias: String): Done = TODO()
    override fun keep(alias: String, value: ByteArray): Done = TODO()
    override fun kept(alias: String): ByteArray? = TODO()
    override fun aliases(): List<String> = TODO()
}
