package weft.app.look

import weft.app.R
import weft.core.Glyph

/** The drawing of an icon. Those that point somewhere are mirrored from right to left by themselves. */
val Glyph.drawable: Int
    get() = when (this) {
        Glyph.CONSENT -> R.drawable.glyph_consent
        Glyph.DOCUMENT -> R.drawable.glyph_document
        Glyph.FILM -> R.drawable.glyph_film
        Glyph.AMPLIFY -> R.drawable.glyph_amplify
        Glyph.SHARE -> R.drawable.glyph_share
        Glyph.LEDGER -> R.drawable.glyph_ledger
        Glyph.VISIT -> R.drawable.glyph_visit
        Glyph.EXCHANGE -> R.drawable.glyph_exchange
        Glyph.SEARCH -> R.drawable.glyph_search
        Glyph.TELL -> R.drawable.glyph_tell
        Glyph.SETTINGS -> R.drawable.glyph_settings
        Glyph.CODE -> R.drawable.glyph_code
        Glyph.MORE -> R.drawable.glyph_more
        Glyph.ADD -> R.drawable.glyph_add
        Glyph.YES -> R.drawable.glyph_yes
        Glyph.NO -> R.drawable.glyph_no
        Glyph.WAIT -> R.drawable.glyph_wait
        Glyph.SUSPEND -> R.drawable.glyph_suspend
        Glyph.TAKE_BACK -> R.drawable.glyph_take_back
        Glyph.TRANSLATE -> R.drawable.glyph_translate
        Glyph.HAND_OVER -> R.drawable.glyph_hand_over
        Glyph.HEAR -> R.drawable.glyph_hear
        Glyph.FORWARD -> R.drawable.glyph_forward
        Glyph.KNOW -> R.drawable.glyph_know
        Glyph.CARE -> R.drawable.glyph_care
        Glyph.PICTURE -> R.drawable.glyph_picture
        Glyph.RECORD -> R.drawable.glyph_record
        Glyph.CAMERA -> R.drawable.glyph_camera
        Glyph.FILE_OUT -> R.drawable.glyph_file_out
        Glyph.FILE_IN -> R.drawable.glyph_file_in
        Glyph.PERSON -> R.drawable.glyph_person
        Glyph.CHOICE -> R.drawable.glyph_choice
        Glyph.SPEAKER -> R.drawable.glyph_speaker
        Glyph.HELP -> R.drawable.glyph_help
        Glyph.LEAVE -> R.drawable.glyph_leave
    }
