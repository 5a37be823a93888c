package androidx.test.runner.intent;

/** Stands in for a class of androidx.test that Robolectric names and no test of ours uses. */
public interface IntentMonitor {}
