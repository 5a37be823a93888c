//! Writes the Kotlin and Swift sources that call this library; `tests/shells/bindings` runs it on the built library.

fn main() {
    uniffi::uniffi_bindgen_main();
}
