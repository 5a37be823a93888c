package weft.app

import android.app.Activity
import android.content.Context
import android.graphics.Color
import android.graphics.drawable.ColorDrawable
import android.view.View
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.ImageButton
import android.widget.LinearLayout
import android.widget.TextView
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckPreset
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckResult.AccessibilityCheckResultType
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityHierarchyCheckResult
import com.google.android.apps.common.testing.accessibility.framework.Parameters
import com.google.android.apps.common.testing.accessibility.framework.checks.DuplicateSpeakableTextCheck
import com.google.android.apps.common.testing.accessibility.framework.checks.ImageContrastCheck
import com.google.android.apps.common.testing.accessibility.framework.checks.TextContrastCheck
import com.google.android.apps.common.testing.accessibility.framework.uielement.AccessibilityHierarchyAndroid
import com.google.android.apps.common.testing.accessibility.framework.uielement.ViewHierarchyElement
import com.google.android.apps.common.testing.accessibility.framework.utils.contrast.BitmapImage
import java.util.Locale
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** Every screen as Google's checks of accessibility see it: names, roles, the size of what is touched, contrast, order. A minute. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [34])
class GoogleChecksTest {
    private val checks = AccessibilityCheckPreset.getAccessibilityHierarchyChecksForPreset(AccessibilityCheckPreset.LATEST)

    @Test fun `find nothing in English`() = check(Showing("en"))

    @Test fun `find nothing in Hindi, by night, with letters of twice the size`() = check(Showing("hi", dark = true, scale = 2f))

    @Test fun `find what is wrong with a screen on which everything is`() {
        val shown = Shown(Showing("en"))
        val bad = bad(shown.view.context)
        (shown.view.context as Activity).setContentView(bad)
        shown.settle()
        assertEquals(
            """
            DuplicateSpeakableTextCheck "Yes"
            ImageContrastCheck ""
            SpeakableTextPresentCheck ""
            TextContrastCheck "Pale"
            TouchTargetSizeCheck ""
            """.trimIndent(),
            look(shown, bad.rootView).map { "${it.sourceCheckClass.simpleName} \"${said(it.element!!)}\"" }.sorted().joinToString("\n"),
        )
    }

    private fun bad(context: Context): View = LinearLayout(context).apply {
        orientation = LinearLayout.VERTICAL
        setBackgroundColor(Color.WHITE)
        for (place in 1..2) addView(Button(context).apply { text = "Yes"; setOnClickListener { } }, 300, 120)
        addView(TextView(context).apply { text = "Pale"; textSize = 20f; setTextColor(0xFFDDDDDD.toInt()) }, WRAP_CONTENT, WRAP_CONTENT)
        val icon = ImageButton(context).apply {
            background = ColorDrawable(Color.WHITE)
            setImageDrawable(object : ColorDrawable(0xFFEEEEEE.toInt()) {
                override fun getIntrinsicWidth() = 10
                override fun getIntrinsicHeight() = 10
            })
            setOnClickListener { }
        }
        addView(icon, 20, 20)
    }

    private fun check(showing: Showing) {
        val shown = Shown(showing)
        val wrong = Shown.screens(showing.lang).flatMapIndexed { place, screen ->
            shown.show(screen)
            look(shown, shown.view.rootView).filterNot { it.sourceCheckClass == DuplicateSpeakableTextCheck::class.java && screen.id in TWICE }
                .map { "%03d-%s: \"%s\" of a %s: %s".format(place, screen.id, said(it.element!!), it.element!!.className, it.getMessage(Locale.ENGLISH)) }
        }
        assertEquals(wrong.joinToString("\n"), 0, wrong.size)
    }

    private fun look(shown: Shown, window: View): List<AccessibilityHierarchyCheckResult> {
        val hierarchy = AccessibilityHierarchyAndroid.newBuilder(window).build()
        val given = Parameters().apply { putScreenCapture(BitmapImage(shown.picture(window))) }
        return checks.flatMap { it.runCheckOnHierarchy(hierarchy, null, given) }
            .filter { it.type == AccessibilityCheckResultType.ERROR || it.type == AccessibilityCheckResultType.WARNING }
            .filterNot { meant(it, hierarchy) }
    }

    /** What the checks ask about, and is as it should be. */
    private fun meant(result: AccessibilityHierarchyCheckResult, hierarchy: AccessibilityHierarchyAndroid): Boolean = when (result.sourceCheckClass) {
        // Of what is half scrolled away, only the edge of a letter may be there to measure.
        TextContrastCheck::class.java -> scrolled(result)
        // Photographs are as pale as they were taken; they are the only pictures with a name that cannot be touched.
        ImageContrastCheck::class.java -> scrolled(result) || result.element?.let { !it.isClickable && said(it).isNotEmpty() } == true
        // A field is called as the label above it says.
        DuplicateSpeakableTextCheck::class.java -> {
            val same = result.metadata!!.getString(DuplicateSpeakableTextCheck.KEY_SPEAKABLE_TEXT)
            hierarchy.activeWindow.allViews.count { it.isClickable && said(it) == same } < 2
        }
        else -> false
    }

    private fun scrolled(result: AccessibilityHierarchyCheckResult) = result.metadata!!.getBoolean(TextContrastCheck.KEY_IS_AGAINST_SCROLLABLE_EDGE, false)

    private fun said(element: ViewHierarchyElement): String = (element.labeledBy?.text ?: element.contentDescription ?: element.text ?: "").toString()

    private companion object {
        /** Screens on which each of several fields is followed by its language. */
        val TWICE = setOf("form-make")
    }
}
