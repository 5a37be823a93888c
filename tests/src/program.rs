//! `weft`, as the tests start it.

fn main() -> std::process::ExitCode {
    weft_cli::main()
}
