package android.bluetooth;

/** Of a later Android than those that the tests run on: Robolectric names it, and nothing uses it. */
public final class BluetoothDevice$BluetoothAddress {}
