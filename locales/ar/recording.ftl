### A voice that is recorded here, in the place of words or for itself.

# The choice to speak and not write. Everybody. At most 24.
recording-field-say-label = احكِ بصوتك

# The choice to write and not speak. Everybody. At most 24.
recording-field-write-label = اكتب

# Which of the things that were brought in stands in the place of words. Everybody. At most 60.
recording-field-thing-label = أيّها؟

# The recorder, before anything was said. Everybody. At most 24.
recording-field-start-label = تكلم الآن

# The recorder, once something was said. Everybody. At most 24.
recording-field-on-label = أكمل الكلام

# The recorder while it runs. Everybody. At most 24.
recording-field-stop-label = أوقف

# Under the recorder. Everybody. At most 80.
recording-field-how-hint = المس وتكلم. المس مرة أخرى لتتوقف.

# Under the recorder while it runs. Everybody. At most 80.
recording-field-stop-hint = التسجيل جارٍ الآن.

# Under the recorder, if somebody goes on and nothing was said. Everybody. At most 100.
recording-field-needed-error = قل شيئًا أولًا.

# What was said, to be heard. Everybody. At most 60. $count (number): seconds.
recording-made-seconds-label =
    { $count ->
        [zero] لم تُسجل أي ثانية
        [one] سُجلت ثانية واحدة
        [two] سُجلت ثانيتان
        [few] سُجلت { $count } ثوانٍ
        [many] سُجلت { $count } ثانية
       *[other] سُجلت { $count } ثانية
    }

# The same, if it is long. Everybody. At most 60. $count (number): whole minutes.
recording-made-minutes-label =
    { $count ->
        [zero] لم تُسجل أي دقيقة
        [one] سُجلت دقيقة واحدة
        [two] سُجلت دقيقتان
        [few] سُجلت { $count } دقائق
        [many] سُجلت { $count } دقيقة
       *[other] سُجلت { $count } دقيقة
    }

# Action: deletes what was said, after one more question. Everybody. At most 40.
recording-delete-ask-action = احذف التسجيل

# The question. Everybody. At most 100.
recording-delete-sure-banner = هل تحذف ما قلته؟ لن يعود.

# The answer that deletes. Everybody. At most 40.
recording-delete-yes-action = نعم، احذفه

# The answer that keeps. Everybody. At most 40.
recording-delete-no-action = لا، أبقِه

# Told, if nothing could be recorded. Everybody. At most 160.
recording-told-failed-label = لم يُسجل شيء. ربما لا يُسمح لتطبيق Weft باستعمال الميكروفون: انظر في إعدادات الهاتف.

# Told, if a recording ended by itself. Everybody. At most 160.
recording-told-stopped-label = توقف التسجيل. ما قيل قبل ذلك محفوظ.
