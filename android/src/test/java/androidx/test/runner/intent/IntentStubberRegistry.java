package androidx.test.runner.intent;

/** Stands in for a class of androidx.test that Robolectric names and no test of ours uses. */
public final class IntentStubberRegistry {
    private IntentStubberRegistry() {}

    public static boolean isLoaded() {
        return false;
    }

    public static IntentStubber getInstance() {
        throw new IllegalStateException();
    }
}
