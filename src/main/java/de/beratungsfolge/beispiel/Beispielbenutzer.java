package de.beratungsfolge.beispiel;

import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import org.springframework.stereotype.Component;

/** One person per role, two of the Sachbearbeitung; the password is the login name. */
@Component
class Beispielbenutzer {

    private final Benutzer benutzer;

    Beispielbenutzer(Benutzer benutzer) {
        this.benutzer = benutzer;
    }

    void anlegen() {
        anlegen("heller", "", "Heller", Rolle.SACHBEARBEITUNG);
        anlegen("lindner", "", "Lindner (Beispiel)", Rolle.SACHBEARBEITUNG);
        anlegen("ersteBeigeordnete", "Erste Beigeordnete", "(Beispiel)", Rolle.ERSTE_BEIGEORDNETE);
        anlegen("ruetten", "", "Rütten", Rolle.BEIGEORDNETER);
        anlegen("kaemmerei", "Kämmerei", "(Beispiel)", Rolle.KAEMMEREI);
        anlegen("haarmann", "", "Haarmann", Rolle.BUERGERMEISTER, Rolle.VORSITZ);
        anlegen("sitzungsdienst", "Sitzungsdienst", "(Beispiel)", Rolle.SITZUNGSDIENST);
        anlegen("weltgen", "Stefan", "Weltgen", Rolle.VORSITZ);
        anlegen("sommer", "Marius", "Sommer", Rolle.SCHRIFTFUEHRUNG);
        anlegen("tomalak", "Hans-Werner", "Tomalak", Rolle.VORSITZ);
        anlegen("beiratsschrift", "Beispiel 4", "Beiratsmitglied (Beispiel)", Rolle.SCHRIFTFUEHRUNG);
        anlegen("wahlleitung", "Wahlleitung", "(Beispiel)", Rolle.WAHLLEITUNG);
        anlegen("pruefung", "Rechnungsprüfung", "(Beispiel)", Rolle.PRUEFUNG);
        anlegen("rechtsamt", "Rechtsamt", "(Beispiel)", Rolle.RECHTSAMT);
    }

    private void anlegen(String name, String vorname, String nachname, Rolle... rollen) {
        benutzer.anlegen(name, vorname, nachname, name, rollen);
    }
}
