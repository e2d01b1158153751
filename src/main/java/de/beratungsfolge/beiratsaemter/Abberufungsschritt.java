package de.beratungsfolge.beiratsaemter;

/** What comes next in a recall. */
public enum Abberufungsschritt {
    /** The motion goes before the meeting. */
    ANMELDEN,
    /** It needs a later meeting. */
    SITZUNG,
    /** The body voted; whoever presided says how it went. */
    ABLAUF,
    /** The successor is to be elected. */
    NACHFOLGE,
    /** A successor is elected. */
    FESTSTELLEN,
    /** Nothing more comes. */
    ENDE
}
