import java.io.File;
import java.lang.reflect.Proxy;
import java.util.List;
import weft.core.DeviceKeys;
import weft.core.HardwareKeyStore;
import weft.core.ShellWords;
import weft.core.Weft;
import weft.core.WeftException;
import weft.core.Weft_ffiKt;

/**
 * Reaches the core through the classes that R8 left: words, the first screen, a key store that the core calls back, an error.
 * scripts/apk runs it on a JVM, with an empty folder. Anything that is missing ends it with an exception.
 */
class Shrunk {
    public static void main(String[] folder) throws Exception {
        ShellWords words = Weft_ffiKt.shellWords(List.of("en"));
        expect(!words.getBack().getValue().isEmpty(), "a word");
        HardwareKeyStore store = (HardwareKeyStore) Proxy.newProxyInstance(
            Shrunk.class.getClassLoader(), new Class<?>[] {HardwareKeyStore.class},
            (proxy, method, given) -> { throw new UnsupportedOperationException(method.getName()); });
        try (DeviceKeys keys = new DeviceKeys(store)) {
            String notebook = new File(folder[0], "notebook").getPath();
            try (Weft weft = Weft.Companion.at(notebook, keys, List.of("en"))) {
                expect(!weft.screen().toString().isEmpty(), "a screen");
                weft.lock();
            }
            Exception refused = null;
            try {
                Weft.Companion.openByPresence(notebook, keys).close();
            } catch (Exception thrown) {
                // Java does not know what Kotlin's functions throw.
                refused = thrown;
            }
            expect(refused instanceof WeftException, "a refusal to open what is not there");
        }
        // JNA's threads may wait for ever.
        System.exit(0);
    }

    private static void expect(boolean holds, String what) {
        if (!holds) throw new AssertionError("the core gave not " + what);
    }
}
