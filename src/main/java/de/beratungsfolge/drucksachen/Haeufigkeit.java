package de.beratungsfolge.drucksachen;

/** How often the budget is burdened. */
public enum Haeufigkeit {
    EINMALIG, JAEHRLICH
}
