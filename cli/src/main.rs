//! The program `weft`.

/// Wipes what it frees, so that a locked notebook leaves nothing in memory.
#[global_allocator]
static MEMORY: weft_engine::Wiping = weft_engine::Wiping;

fn main() -> std::process::ExitCode {
    weft_cli::main()
}
