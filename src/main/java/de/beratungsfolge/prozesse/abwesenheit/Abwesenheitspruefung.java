package de.beratungsfolge.prozesse.abwesenheit;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Zugang;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an absence must fulfil before it counts. */
@Component
class Abwesenheitspruefung {

    private static final String VERTRETUNG = "Vertretung";

    private final Benutzer benutzer;
    private final Zugang zugang;

    Abwesenheitspruefung(Benutzer benutzer, Zugang zugang) {
        this.benutzer = benutzer;
        this.zugang = zugang;
    }

    void pruefen(Abwesenheitsmeldung meldung, List<Abwesenheit> bekannte, LocalDate heute, String eintragender) {
        new Pruefliste().verlange("Person", meldung.person()).verlange("Aufgaben als", meldung.rolle())
                .verlange("Von", meldung.von()).verlange("Bis", meldung.bis()).verlange(VERTRETUNG, meldung.vertreter())
                .hoechstens("Grund", meldung.grund(), 300).abschliessen();
        Pruefliste liste = new Pruefliste()
                .abweisenWenn(meldung.bis().isBefore(meldung.von()), "Bis",
                        "liegt vor dem ersten Tag (" + Datum.deutsch(meldung.von()) + ").")
                .abweisenWenn(meldung.bis().isBefore(heute), "Bis", "liegt in der Vergangenheit.");
        personenPruefen(liste, meldung, eintragender);
        bekannte.stream().filter(eine -> ueberschneidet(eine, meldung)).forEach(eine -> ueberschneidung(liste, eine, meldung));
        liste.abschliessen();
    }

    private void personenPruefen(Pruefliste liste, Abwesenheitsmeldung meldung, String eintragender) {
        liste.abweisenWenn(!zugang.rollen(meldung.person()).contains(meldung.rolle()), "Aufgaben als",
                        benutzer.name(meldung.person()) + " hat die Rolle " + meldung.rolle().bezeichnung() + " nicht.")
                .abweisenWenn(!benutzer.gibtEs(meldung.vertreter()), VERTRETUNG,
                        "„" + meldung.vertreter() + "“ ist hier kein Benutzer.")
                .abweisenWenn(meldung.vertreter().equals(meldung.person()), VERTRETUNG, "Niemand vertritt sich selbst.")
                .abweisenWenn(benutzer.gibtEs(meldung.vertreter())
                                && !Vertretungsrecht.darf(zugang.rollen(meldung.vertreter()), meldung.rolle()), VERTRETUNG,
                        benutzer.name(meldung.vertreter()) + " kann diese Aufgaben nicht übernehmen; nötig ist die Rolle "
                                + Vertretungsrecht.noetig(meldung.rolle()) + ".")
                .abweisenWenn(meldung.darfUnterzeichnen() && !eintragender.equals(meldung.person()),
                        "Darf in Vertretung unterzeichnen", "Das kann nur " + benutzer.name(meldung.person())
                                + " selbst erlauben.");
    }

    private void ueberschneidung(Pruefliste liste, Abwesenheit eine, Abwesenheitsmeldung meldung) {
        liste.abweisenWenn(eine.person().equals(meldung.person()) && eine.rolle() == meldung.rolle(), "Zeitraum",
                        "Vom " + eine.zeitraum() + " ist schon eine Abwesenheit eingetragen, Vertretung: "
                                + benutzer.name(eine.vertreter()) + ".")
                .abweisenWenn(eine.person().equals(meldung.vertreter()), VERTRETUNG, benutzer.name(meldung.vertreter())
                        + " ist selbst abwesend, vom " + eine.zeitraum() + ".");
    }

    private static boolean ueberschneidet(Abwesenheit eine, Abwesenheitsmeldung meldung) {
        return !eine.von().isAfter(meldung.bis()) && !meldung.von().isAfter(eine.bis());
    }
}
