package de.beratungsfolge.regelwerk.pruefungen;

/** In which function a person sits in a body. */
public enum Funktion {
    RATSMITGLIED, AUSSCHUSSMITGLIED, SACHKUNDIGER_BUERGER, BUERGERMEISTER, BEIRATSMITGLIED
}
