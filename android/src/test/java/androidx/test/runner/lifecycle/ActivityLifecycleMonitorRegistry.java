package androidx.test.runner.lifecycle;

/** Stands in for a class of androidx.test that Robolectric names and no test of ours uses. */
public final class ActivityLifecycleMonitorRegistry {
    private static volatile ActivityLifecycleMonitor monitor;

    private ActivityLifecycleMonitorRegistry() {}

    public static ActivityLifecycleMonitor getInstance() {
        return monitor;
    }

    public static void registerInstance(ActivityLifecycleMonitor registered) {
        monitor = registered;
    }
}
