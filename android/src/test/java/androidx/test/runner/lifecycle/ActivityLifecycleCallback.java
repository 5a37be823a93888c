package androidx.test.runner.lifecycle;

import android.app.Activity;

/** Stands in for a class of androidx.test that Robolectric names and no test of ours uses. */
public interface ActivityLifecycleCallback {
    void onActivityLifecycleChanged(Activity activity, Stage stage);
}
