//! `weft`, as the tests start it.

/// The allocator of the program `weft`.
#[global_allocator]
static MEMORY: weft_engine::Wiping = weft_engine::Wiping;

fn main() -> std::process::ExitCode {
    weft_cli::main()
}
