### Answering: the notebook is handed over, the person hears and answers alone.

# Hand-over, title. The asker. At most 40.
sitting-hand-over-title = Hand the phone over

# Hand-over, help. The asker. At most 240.
sitting-hand-over-help = Go out of hearing. Do not look on. Whatever the answer is, it is right.

# Hand-over. The asker. At most 160.
sitting-hand-over-closed-text = Your notebook closes. You need your code to open it again.

# Hand-over. The asker. At most 160.
sitting-hand-over-alone-text = The person hears and answers alone, and gets a number.

# Hand-over, when the person is or may be under 18. The asker. At most 200.
sitting-hand-over-minor-banner = This person is or may be under 18. They answer first, alone. A yes needs a guardian’s own yes too, later.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = Hand over now

# Hand-over to a guardian. The asker. At most 200.
sitting-guardian-alone-text = The guardian hears and answers alone, and gets a number of their own. Do not say what the child answered.

# Hand-over to a guardian, choice when one has answered before. The asker. At most 40.
sitting-guardian-who-label = Which guardian

# Hand-over to a guardian, choice. The asker. At most 32.
sitting-guardian-other-label = Somebody else

# Hand-over to a body. The asker. At most 160.
sitting-body-alone-text = Leave the phone with them and go. They hear it and answer without you.

# Hand-over to a body, choice; a witness is no member of ours. The asker. At most 120.
sitting-body-witness-label = Is there a witness, where no second member can sign?

# Hand-over to a successor. The asker. At most 160.
sitting-after-alone-text = The person does this alone. They may also leave it.

# Sitting of a child, first step. The person asked. At most 160.
sitting-child-beside-text = If you are under 18, somebody who cares for you is asked too, alone. If one of you says no, it is no.

# Sitting of a guardian, first step. The person asked. At most 160.
sitting-guardian-beside-text = You are asked as guardian. The child was asked alone. If one of you says no, it is no.

# Sitting of a body, first step. The person asked. At most 160.
sitting-body-named-text = Nobody who speaks is named, and nobody who does not agree.

# Sitting of a body, title and field. The person asked. At most 40.
sitting-body-present-title = How many are here

# Sitting of a body, when too few are there. The person asked. At most 120. $count (number).
sitting-body-few-banner = Too few for a yes. It needs at least: { $count }

# Sitting of a body, choice. The person asked. At most 80.
sitting-body-dissent-label = Do some not agree, and want it kept?

# Sitting of a body, field. The person asked. At most 60.
sitting-body-dissent-words-label = What they say, without a name

# Naming a successor, title. The person asked. At most 40.
sitting-after-title = After your death

# Naming a successor. The person asked. At most 200.
sitting-after-what-text = You may choose one person. They get a number. When you have died, they may let your yes go on or take it back.

# Naming a successor. The person asked. At most 160.
sitting-after-give-text = Give them the number yourself. No name is written down.

# Naming a successor, action. The person asked. At most 40.
sitting-after-make-action = Make their number

# Sitting, first step, title. The person asked. At most 40.
sitting-hear-title = Before you answer

# Sitting, help on every step. The person asked. At most 240.
sitting-hear-help = Take your time. You may say yes to one thing and no to another. You may stop at any moment: nothing is kept.

# Sitting, first step. The person asked. At most 160.
sitting-hear-nothing-text = Nothing you receive depends on your answer.

# Sitting, first step. The person asked. At most 160.
sitting-hear-angry-text = Think of who might be angry to see or hear it.

# Sitting, first step. The person asked. At most 160.
sitting-hear-back-text = You get a number. With it you can take a yes back on any day.

# Sitting, on every step. The person asked. At most 32.
sitting-today-not-action = Not today

# Sitting, under the action. The person asked. At most 60.
sitting-today-not-hint = Nothing is written down

# Sitting, second step, title. The person asked. At most 40.
sitting-teach-back-title = Say it in your own words

# Sitting, second step. The person asked. At most 200.
sitting-teach-back-text = What do they want to do, who will see it, and how do you take it back? Somebody you trust may listen.

# Sitting, second step, choice. The person asked. At most 40.
sitting-teach-back-label = How clear is it

# Sitting, second step, asked once it is clear; adults only. The person asked. At most 60.
sitting-teach-back-keep-label = May we keep your voice, as you say it?

# Under that question. The person asked. At most 160.
sitting-teach-back-keep-hint = Only the group that asks can hear it. It goes when you take your answer back. Nothing depends on it.

# Review of the sitting, before yes or no. The person asked. At most 40.
sitting-teach-back-voice-label = Keeping your voice

# Sitting, when no yes can be written down. The person asked. At most 160.
sitting-teach-back-only-no-banner = A yes cannot be written down now. You may hear it again, say no, or stop.

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-again-action = Hear it again

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-no-action = No to everything

# Sitting, question, title. The person asked. At most 60.
sitting-scope-document-title = May we write down and photograph?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-film-title = May we film and record your voice?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-amplify-title = May we carry it further: press, campaigns?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-share-title = May we pass it on with your name?

# Sitting, one line about the question. The person asked. At most 160. $what (text): who may see it, what for, how long. $answer (text).
sitting-scope-fact-label = { $what }: { $answer }

# Sitting, the choice between yes and no. The person asked. At most 32.
sitting-scope-answer-label = Your answer

# Sitting, last step, title. The person asked. At most 40.
sitting-review-title = Your answers

# Sitting, last step, action. The person asked. At most 32.
sitting-review-write-action = Write it down

# Sitting, last step, action. The person asked. At most 32.
sitting-review-change-action = Change

# Receipt, title. The person asked. At most 40.
sitting-receipt-title = Your number

# Receipt, help. The person asked. At most 240.
sitting-receipt-help = Whoever knows this number can take your yes back. Nobody here can show it to you again.

# Receipt, over the number. The person asked. At most 40.
sitting-receipt-number-label = Learn it or write it down

# Receipt, name of the picture. The person asked. At most 60.
sitting-receipt-code-label = The same number as a picture

# Receipt. The person asked. At most 100.
sitting-receipt-repeat-text = Say it aloud once before you go.

# Receipt, action: shows the number as twelve words. The person asked. At most 40.
sitting-receipt-words-action = As twelve words

# Receipt, action: shows the number as digits again. The person asked. At most 40.
sitting-receipt-digits-action = As digits

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = The number is no longer here. It is shown only once.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = I have it. Close.
