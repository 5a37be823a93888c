package weft.app.core

import weft.core.Effect

/** What the core calls something that it asks for; what is to be stopped, for [Effect.Cancel]. */
val Effect.id: String
    get() = when (this) {
        is Effect.Speak -> id
        is Effect.SaveFile -> id
        is Effect.PickFile -> id
        is Effect.Record -> id
        is Effect.TakePhoto -> id
        is Effect.Scan -> id
        is Effect.Share -> id
        is Effect.ShareApp -> id
        is Effect.Listen -> id
        is Effect.Connect -> id
        is Effect.Http -> id
        is Effect.Cancel -> id
    }
