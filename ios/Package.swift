// swift-tools-version:6.0
import PackageDescription

// The Swift shell, for now on Linux. ios/test builds it: it first writes the bindings into Generated.
let package = Package(
    name: "Weft",
    platforms: [.iOS(.v15)],
    targets: [
        .systemLibrary(name: "WeftCoreFFI", path: "Generated/WeftCoreFFI"),
        .target(name: "WeftCore", dependencies: ["WeftCoreFFI"], path: "Generated/WeftCore"),
        .testTarget(name: "WeftTests", dependencies: ["WeftCore"]),
    ]
)
