package android.net.wifi;

/** Of a later Android than those that the tests run on: Robolectric names it, and nothing uses it. */
public final class BlockingOption {}
