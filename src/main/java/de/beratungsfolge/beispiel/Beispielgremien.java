package de.beratungsfolge.beispiel;

import de.beratungsfolge.gremien.Fraktion;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.gremien.Vertretung;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bodies of the example. The Sozialausschuss is the one of the minutes of 16.11.2021; what they do not
 * state is marked as example data where it is stored, so that it is shown where a person sees it.
 */
@Component
class Beispielgremien {

    private static final LocalDate WAHLPERIODE = LocalDate.of(2020, 11, 1);
    private static final String OB_RATSMITGLIED = "Beispielangabe: Ob Ratsmitglied oder sachkundige/r Bürger/in, "
            + "sagt die Quelle nicht.";
    private static final String ERFUNDEN = "Beispielangabe: Diese Person ist erfunden.";

    private final Gremien gremien;
    private final Map<String, Fraktion> fraktionen = new LinkedHashMap<>();
    private final Map<String, List<Person>> ratsmitglieder = new LinkedHashMap<>();

    Beispielgremien(Gremien gremien) {
        this.gremien = gremien;
    }

    /** Stores bodies, people, Fraktionen and deputies. */
    @Transactional
    void anlegen() {
        fraktion("SPD", "SPD-Fraktion");
        fraktion("CDU", "CDU-Fraktion");
        fraktion("Grüne", "Fraktion Bündnis 90/Die Grünen");
        fraktion("FDP", "FDP-Fraktion");
        fraktion("PARTEI", "Fraktion Die PARTEI");
        fraktion("WGV", "Fraktion Wählergemeinschaft Voerde");
        Person buergermeister = gremien.aufnehmen(new Person(null, "", "Haarmann", "haarmann", null));
        Person schriftfuehrer = gremien.aufnehmen(new Person(null, "Marius", "Sommer", "sommer", null));
        gremien.aufnehmen(new Person(null, "", "Heller", "heller", null));
        gremien.aufnehmen(new Person(null, "", "Lindner (Beispiel)", "lindner", "Beispielangabe: erfunden."));
        gremien.aufnehmen(new Person(null, "", "Rütten", "ruetten", null));
        stelle("Erste Beigeordnete", "ersteBeigeordnete");
        stelle("Kämmerei", "kaemmerei");
        stelle("Sitzungsdienst", "sitzungsdienst");
        sozialausschuss(schriftfuehrer);
        ratsmitgliederAuffuellen();
        hauptausschuss(buergermeister, schriftfuehrer);
        rat(buergermeister, schriftfuehrer);
        seniorenbeirat();
    }

    private void sozialausschuss(Person schriftfuehrer) {
        Gremium ausschuss = gremien.aufnehmen(new Gremium(null, "SozA", "Sozialausschuss", GremiumArt.AUSSCHUSS, 16, null,
                "Beispielangabe: Wie viele Sitze der Sozialausschuss hat und wer Ratsmitglied ist, sagt die Quelle "
                        + "nicht; angenommen sind 16 stimmberechtigte Sitze."));
        ratsmitglied(ausschuss, "SPD", person("Stefan", "Weltgen", "weltgen"), true);
        ratsmitglied(ausschuss, "SPD", person("Uwe", "Kleinherne", null), false);
        ratsmitglied(ausschuss, "SPD", person("Greta", "Rühl", null), false);
        buerger(ausschuss, "SPD", person("Doris", "Kann-Guedes", null));
        buerger(ausschuss, "SPD", person("Joachim", "Kinder", null));
        ratsmitglied(ausschuss, "SPD", person("Ralf", "Rieser", null), false);
        ratsmitglied(ausschuss, "CDU", person("Walter", "Seelig", null), false);
        ratsmitglied(ausschuss, "CDU", person("Engin", "Aydin", null), false);
        ratsmitglied(ausschuss, "CDU", person("Monika", "Schmitz", null), false);
        buerger(ausschuss, "CDU", person("Jörg", "Schmitz", null));
        ratsmitglied(ausschuss, "CDU", person("Katrin", "Cornelißen", null), false);
        ratsmitglied(ausschuss, "Grüne", person("Nicole", "Hebing", null), false);
        buerger(ausschuss, "Grüne", person("Clara", "Stockhorst", null));
        ratsmitglied(ausschuss, "FDP", person("Jürgen", "Berger", null), false);
        buerger(ausschuss, "PARTEI", person("Kai", "Rosengart", null));
        ratsmitglied(ausschuss, "WGV", person("Ulrike", "Kalwa", null), false);
        mitglied(ausschuss, null, person("Reinhold", "Holl", null), Mitgliedsart.SACHKUNDIGER_EINWOHNER, false, null);
        mitglied(ausschuss, null, person("Veli", "Ademi", null), Mitgliedsart.BERATEND, false,
                "Beispielangabe: In welcher Eigenschaft, sagt die Quelle nicht.");
        vertretung(ausschuss, "SPD", ratsmitglied("SPD", person("Elke", "Kleinschmidt", null)), Mitgliedsart.RATSMITGLIED, 1);
        vertretung(ausschuss, "SPD", person("Ursula", "Wagner", null), Mitgliedsart.SACHKUNDIGER_BUERGER, 2);
        vertretung(ausschuss, "CDU", ratsmitglied("CDU", person("Jessica", "Duchewitz", null)), Mitgliedsart.RATSMITGLIED, 1);
        schriftfuehrung(ausschuss, schriftfuehrer);
    }

    private void hauptausschuss(Person buergermeister, Person schriftfuehrer) {
        Gremium ausschuss = gremien.aufnehmen(new Gremium(null, "HFA", "Haupt- und Finanzausschuss",
                GremiumArt.HAUPTAUSSCHUSS, 17, null,
                "Beispielangabe: Sitze und Mitglieder des Haupt- und Finanzausschusses stehen nicht in der Quelle."));
        mitglied(ausschuss, null, buergermeister, Mitgliedsart.BUERGERMEISTER, true, null);
        Map<String, Integer> sitze = Map.of("SPD", 6, "CDU", 5, "Grüne", 2, "FDP", 1, "PARTEI", 1, "WGV", 1);
        fraktionen.keySet().forEach(kuerzel -> ratsmitglieder.get(kuerzel).stream().limit(sitze.get(kuerzel)).forEach(
                person -> mitglied(ausschuss, kuerzel, person, Mitgliedsart.RATSMITGLIED, false, "Beispielangabe")));
        schriftfuehrung(ausschuss, schriftfuehrer);
    }

    private void rat(Person buergermeister, Person schriftfuehrer) {
        Gremium rat = gremien.aufnehmen(new Gremium(null, "Rat", "Stadtrat", GremiumArt.RAT, 45, 44,
                "Beispielangabe: Die Mitglieder des Stadtrats stehen nicht in der Quelle."));
        mitglied(rat, null, buergermeister, Mitgliedsart.BUERGERMEISTER, true, null);
        ratsmitglieder.forEach((kuerzel, personen) -> personen.forEach(person -> mitglied(rat,
                fraktionen.containsKey(kuerzel) ? kuerzel : null, person, Mitgliedsart.RATSMITGLIED, false,
                "Beispielangabe")));
        schriftfuehrung(rat, schriftfuehrer);
    }

    private void seniorenbeirat() {
        Gremium beirat = gremien.aufnehmen(new Gremium(null, "SenB", "Seniorenbeirat", GremiumArt.SENIORENBEIRAT, 13, null,
                "Beispielangabe: Außer Hans-Werner Tomalak, der die Geschäftsordnung unterschrieben hat, nennt die Quelle "
                        + "niemanden."));
        beiratsmitglied(beirat, person("Hans-Werner", "Tomalak", "tomalak"), true, 0, null);
        Person schriftfuehrung = gremien.aufnehmen(new Person(null, "Beispiel 4", "Beiratsmitglied (Beispiel)",
                "beiratsschrift", ERFUNDEN));
        for (int nummer = 2; nummer <= 13; nummer++) {
            beiratsmitglied(beirat, nummer == 4 ? schriftfuehrung : gremien.aufnehmen(new Person(null, "Beispiel " + nummer,
                    "Beiratsmitglied (Beispiel)", null, ERFUNDEN)), false, nummer <= 3 ? nummer - 1 : 0, "Beispielangabe");
        }
        mitglied(beirat, null, schriftfuehrung, Mitgliedsart.SCHRIFTFUEHRUNG, false, "Beispielangabe");
    }

    private void beiratsmitglied(Gremium beirat, Person person, boolean vorsitz, int stellvertretung, String angabe) {
        gremien.aufnehmen(new Mitgliedschaft(null, null, beirat.id(), person.id(), null, Mitgliedsart.BEIRATSMITGLIED,
                vorsitz, stellvertretung, WAHLPERIODE, null, angabe));
    }

    /** Fills the Fraktionen up to the 44 elected members of the term 2020 to 2025. */
    private void ratsmitgliederAuffuellen() {
        Map<String, Integer> staerken = new LinkedHashMap<>();
        staerken.put("SPD", 17);
        staerken.put("CDU", 13);
        staerken.put("Grüne", 6);
        staerken.put("FDP", 3);
        staerken.put("PARTEI", 2);
        staerken.put("WGV", 2);
        staerken.put("Linke", 1);
        staerken.forEach((kuerzel, staerke) -> {
            List<Person> personen = ratsmitglieder.computeIfAbsent(kuerzel, neu -> new ArrayList<>());
            while (personen.size() < staerke) {
                personen.add(gremien.aufnehmen(new Person(null, "Beispiel " + (personen.size() + 1),
                        "Ratsmitglied " + kuerzel, null, ERFUNDEN)));
            }
        });
    }

    private void fraktion(String kuerzel, String name) {
        fraktionen.put(kuerzel, gremien.aufnehmen(new Fraktion(null, kuerzel, name)));
    }

    private Person person(String vorname, String nachname, String benutzer) {
        return gremien.aufnehmen(new Person(null, vorname, nachname, benutzer, null));
    }

    private void stelle(String name, String benutzer) {
        gremien.aufnehmen(new Person(null, "", name + " (Beispiel)", benutzer, "Beispielangabe: ohne Namen in der Quelle."));
    }

    private Person ratsmitglied(String fraktion, Person person) {
        ratsmitglieder.computeIfAbsent(fraktion, neu -> new ArrayList<>()).add(person);
        return person;
    }

    private void ratsmitglied(Gremium gremium, String fraktion, Person person, boolean vorsitz) {
        mitglied(gremium, fraktion, ratsmitglied(fraktion, person), Mitgliedsart.RATSMITGLIED, vorsitz, OB_RATSMITGLIED);
    }

    private void buerger(Gremium gremium, String fraktion, Person person) {
        mitglied(gremium, fraktion, person, Mitgliedsart.SACHKUNDIGER_BUERGER, false, OB_RATSMITGLIED);
    }

    private void mitglied(Gremium gremium, String fraktion, Person person, Mitgliedsart art, boolean vorsitz,
                          String angabe) {
        gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), person.id(),
                fraktion == null ? null : fraktionen.get(fraktion).id(), art, vorsitz, WAHLPERIODE, null, angabe));
    }

    private void vertretung(Gremium gremium, String fraktion, Person person, Mitgliedsart art, int rang) {
        gremien.aufnehmen(new Vertretung(null, gremium.id(), fraktionen.get(fraktion).id(), person.id(), art, rang,
                WAHLPERIODE, null, "Beispielangabe: Die Reihenfolge der Vertretung steht nicht in der Quelle."));
    }

    private void schriftfuehrung(Gremium gremium, Person person) {
        mitglied(gremium, null, person, Mitgliedsart.SCHRIFTFUEHRUNG, false, null);
    }
}
