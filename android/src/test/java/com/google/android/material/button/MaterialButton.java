package com.google.android.material.button;

import android.content.Context;
import android.widget.Button;

/** Stands in for a class of Google's components, which its checks ask for and no view of ours is. */
public abstract class MaterialButton extends Button {
    protected MaterialButton(Context context) {
        super(context);
    }
}
