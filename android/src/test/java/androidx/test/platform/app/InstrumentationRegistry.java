package androidx.test.platform.app;

import android.app.Instrumentation;
import android.os.Bundle;

/** Stands in for a class of androidx.test that Robolectric names and no test of ours uses. */
public final class InstrumentationRegistry {
    private static volatile Instrumentation instrumentation;

    private InstrumentationRegistry() {}

    public static Instrumentation getInstrumentation() {
        return instrumentation;
    }

    public static void registerInstance(Instrumentation registered, Bundle arguments) {
        instrumentation = registered;
    }
}
