package androidx.test.runner.intent;

import android.app.Instrumentation.ActivityResult;
import android.content.Intent;

/** Stands in for a class of androidx.test that Robolectric names and no test of ours uses. */
public interface IntentStubber {
    ActivityResult getActivityResultForIntent(Intent intent);
}
