package de.beratungsfolge.regelwerk.pruefungen;

/**
 * A field of the facts that cannot be right, and why.
 *
 * @param feld path of the field in the notation of the case format, e.g. {@code anwesend.mitglieder}
 * @param grund German reason, a clause that can follow the field's name
 */
public record Unstimmigkeit(String feld, String grund) {
}
