package androidx.test.runner.lifecycle;

/** Stands in for a class of androidx.test that Robolectric names and no test of ours uses. */
public enum ApplicationStage {
    PRE_ON_CREATE, CREATED
}
