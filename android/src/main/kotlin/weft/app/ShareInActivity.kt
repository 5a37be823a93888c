package weft.app

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.os.Bundle

/** Where other apps hand a file over. It shows nothing: the file waits, unread, until somebody opened the notebook with their code. */
class ShareInActivity : Activity() {
    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        val uri = stream(intent)
        if (uri != null && uri.scheme == CONTENT) {
            val on = Intent(this, MainActivity::class.java)
                .setAction(SHARED_IN)
                .setData(uri)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION or Intent.FLAG_ACTIVITY_NEW_TASK)
            startActivity(on)
        }
        finish()
    }

    companion object {
        private const val SHARED_IN = "weft.app.SHARED_IN"
        /** Files by their path could be our own: only what another app grants is taken. */
        private const val CONTENT = "content"

        /** What another app handed over, if this is how the window was opened. */
        fun sharedBy(intent: Intent): Uri? = intent.data.takeIf { intent.action == SHARED_IN }

        @Suppress("DEPRECATION")
        private fun stream(intent: Intent): Uri? =
            if (Build.VERSION.SDK_INT >= 33) intent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)
            else intent.getParcelableExtra(Intent.EXTRA_STREAM)
    }
}
