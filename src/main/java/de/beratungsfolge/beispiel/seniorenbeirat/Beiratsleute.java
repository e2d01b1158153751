package de.beratungsfolge.beispiel.seniorenbeirat;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.gremien.Personenpflege;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the story, all of them invented: the sitting Seniorenbeirat and who works for it in the town hall. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Beiratsleute {

    static final String GREMIUM = "SenB";
    static final String WAHLLEITUNG = "wahlleitung";
    static final String SITZUNGSDIENST = "sitzungsdienst";

    private static final String ERFUNDEN = "Beispielangabe: Diese Person ist erfunden.";
    private static final LocalDate SEIT = LocalDate.of(2020, 11, 1);
    private static final int SITZE = 13;
    /** The Beirat elected before: its chair, the two deputies, its secretary, the others. */
    private static final List<String> BISHERIGE = List.of("Theresia Thuja", "Wilhelm Weide", "Lotte Linde", "Hedwig Hasel",
            "Alois Akazie", "Anna Ahorn", "Berta Buchsbaum", "Franz Flieder", "Georg Ginster", "Johanna Jasmin", "Karl Kiefer",
            "Ludwig Lorbeer", "Paula Pappel");
    private static final int STELLVERTRETUNGEN = 2;
    private static final int SCHRIFTFUEHRUNG = 3;

    private final Gremien gremien;
    private final Personenpflege personen;
    private final Benutzer benutzer;

    Beiratsleute(Gremien gremien, Personenpflege personen, Benutzer benutzer) {
        this.gremien = gremien;
        this.personen = personen;
        this.benutzer = benutzer;
    }

    /** Enters the body and its people. */
    @Transactional
    void anlegen() {
        amtsperson(WAHLLEITUNG, "Sabine", "Sanddorn", Rolle.WAHLLEITUNG);
        amtsperson(SITZUNGSDIENST, "Tobias", "Thymian", Rolle.SITZUNGSDIENST, Rolle.SCHRIFTFUEHRUNG);
        Gremium beirat = gremien.aufnehmen(new Gremium(null, GREMIUM, "Seniorenbeirat", GremiumArt.SENIORENBEIRAT, SITZE, null,
                "Beispielangabe: Dieser Seniorenbeirat ist erfunden."));
        for (int platz = 0; platz < BISHERIGE.size(); platz++) {
            Person wer = gremien.aufnehmen(person(BISHERIGE.get(platz)));
            mitgliedschaft(beirat, wer, Mitgliedsart.BEIRATSMITGLIED, platz == 0, platz <= STELLVERTRETUNGEN ? platz : 0);
            if (platz == SCHRIFTFUEHRUNG) {
                mitgliedschaft(beirat, wer, Mitgliedsart.SCHRIFTFUEHRUNG, false, 0);
            }
        }
    }

    /** Everybody who belongs to the Beirat on that day can sign in from now on. */
    @Transactional
    void zugangEinrichten(LocalDate tag) {
        for (Mitglied mitglied : gremien.mitglieder(gremium(), tag)) {
            Person wer = mitglied.person();
            if (wer.benutzer() == null) {
                String name = wer.nachname().toLowerCase(Locale.GERMANY);
                personen.aendern(wer.id(), wer.version(), wer.vorname(), wer.nachname(), name, SITZUNGSDIENST);
                benutzer.anlegen(name, wer.vorname(), wer.nachname(), name, Rolle.VORSITZ, Rolle.SCHRIFTFUEHRUNG);
            }
        }
    }

    /** @return id of the Seniorenbeirat */
    long gremium() {
        return gremien.gremium(GREMIUM).orElseThrow().id();
    }

    /** @return the member of that day with this name */
    Person mitglied(String name, LocalDate tag) {
        return gremien.mitglieder(gremium(), tag).stream().map(Mitglied::person).filter(wer -> wer.name().equals(name))
                .findFirst().orElseThrow(() -> new IllegalStateException(name + " gehört dem Seniorenbeirat nicht an"));
    }

    private void amtsperson(String name, String vorname, String nachname, Rolle... rollen) {
        gremien.aufnehmen(new Person(null, vorname, nachname, name, ERFUNDEN));
        benutzer.anlegen(name, vorname, nachname, name, rollen);
    }

    private static Person person(String name) {
        int trenner = name.lastIndexOf(' ');
        return new Person(null, name.substring(0, trenner), name.substring(trenner + 1), null, ERFUNDEN);
    }

    private void mitgliedschaft(Gremium beirat, Person wer, Mitgliedsart art, boolean vorsitz, int stellvertretung) {
        gremien.aufnehmen(new Mitgliedschaft(null, null, beirat.id(), wer.id(), null, art, vorsitz, stellvertretung, SEIT, null,
                "Beispielangabe"));
    }
}
