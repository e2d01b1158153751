package de.beratungsfolge.dokumente;

/** The text of one template file. {@code anzeige} is what people call it, with its folder. */
record Vorlagentext(String anzeige, byte[] inhalt) {
}
