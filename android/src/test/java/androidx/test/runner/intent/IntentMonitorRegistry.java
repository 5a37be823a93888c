package androidx.test.runner.intent;

/** Stands in for a class of androidx.test that Robolectric names and no test of ours uses. */
public final class IntentMonitorRegistry {
    private IntentMonitorRegistry() {}

    public static void registerInstance(IntentMonitor registered) {}
}
