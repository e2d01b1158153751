package de.beratungsfolge.beiratsversammlung;

import de.beratungsfolge.beiratskasse.Kassenabschluss;
import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a Delegiertenversammlung did: heard and approved audits (§ 5 GeschO-SB), recommended (§ 3 Abs. 3 Satz 2 GeschO-SB). */
@Service
@Transactional
public class Versammlungsverlauf {

    private final Versammlungsakte akte;
    private final Empfehlungsakte empfehlungen;
    private final Kassenakte kasse;
    private final Kassenabschluss abschluss;

    Versammlungsverlauf(Versammlungsakte akte, Empfehlungsakte empfehlungen, Kassenakte kasse, Kassenabschluss abschluss) {
        this.akte = akte;
        this.empfehlungen = empfehlungen;
        this.kasse = kasse;
        this.abschluss = abschluss;
    }

    /**
     * What follows from an assembly.
     *
     * @param empfehlungen the recommendations that were adopted
     * @param berichte     the audits whose report was heard
     */
    public record Folgen(boolean stattgefunden, List<Empfehlung> empfehlungen, List<GehoerterBericht> berichte) {
    }

    /** @param genehmigt whether the assembly approved the protocol */
    public record GehoerterBericht(String vorgang, boolean genehmigt) {
    }

    /**
     * Takes what happened, and registers each adopted recommendation as a matter of the Seniorenbeirat.
     *
     * @throws EingabeFehler if something is missing or impossible, or the assembly has not met yet
     */
    public Folgen eintragen(long id, Verlaufseingabe eingabe, String person) {
        Delegiertenversammlung eine = akte.versammlung(id);
        new Pruefliste().verlange("Versammlung", eingabe.stattgefunden())
                .abweisenWenn(Boolean.FALSE.equals(eingabe.stattgefunden()) && leer(eingabe.ausfallgrund()),
                        "Grund des Ausfalls", "bitte angeben.")
                .hoechstens("Grund des Ausfalls", eingabe.ausfallgrund(), 2000).abschliessen();
        if (!eingabe.stattgefunden()) {
            eine.stand = Versammlungsstand.AUSGEFALLEN;
            eine.ausfallgrund = eingabe.ausfallgrund().strip();
            akte.festhalten(eine, "Delegiertenversammlung ausgefallen", person, Map.of("grund", eine.ausfallgrund));
            return new Folgen(false, List.of(), List.of());
        }
        pruefen(eine, eingabe);
        eine.stand = Versammlungsstand.STATTGEFUNDEN;
        eine.leitung = eingabe.leitung().strip();
        eine.vermerk = eingabe.vermerk();
        akte.festhalten(eine, "Delegiertenversammlung abgehalten", person, eingabe);
        akte.speichern(akte.delegierte(id).stream().map(einer -> einer.anwesend(eingabe.anwesende().contains(einer.name())))
                .toList());
        List<GehoerterBericht> berichte = eingabe.berichte().stream().map(bericht -> gehoert(eine, bericht, person)).toList();
        List<Empfehlung> gefasste = new ArrayList<>();
        eingabe.empfehlungen().forEach(empfehlung -> empfehlungen.aufnehmen(eine, empfehlung, person).ifPresent(gefasste::add));
        return new Folgen(true, gefasste, berichte);
    }

    private GehoerterBericht gehoert(Delegiertenversammlung eine, Verlaufseingabe.Bericht bericht, String person) {
        Kassenpruefung pruefung = kasse.zuBerichtende(eine.gremiumId).stream()
                .filter(wartende -> wartende.id() == bericht.kassenpruefungId()).findFirst().orElseThrow(() ->
                        new EingabeFehler("Prüfungsbericht", "Diese Kassenprüfung wartet nicht auf die Delegiertenversammlung."));
        return new GehoerterBericht(pruefung.vorgang(), abschluss.berichten(pruefung.id(), eine.versammlungAm,
                bericht.pruefendeId(), bericht.genehmigt(), leer(bericht.grund()) ? null : bericht.grund(), person));
    }

    private void pruefen(Delegiertenversammlung eine, Verlaufseingabe eingabe) {
        List<String> zugelassen = akte.zugelassene(eine.id);
        Pruefliste liste = new Pruefliste().abweisenWenn(akte.kuenftig(eine.versammlungAm), "Versammlung",
                        "ist erst am " + Datum.deutsch(eine.versammlungAm) + ".")
                .verlange("Leitung", eingabe.leitung()).hoechstens("Leitung", eingabe.leitung(), 200)
                .abweisenWenn(eingabe.anwesende().isEmpty(), "Anwesende", "bitte mindestens eine Person angeben.")
                .hoechstens("Vermerk", eingabe.vermerk(), 4000);
        eingabe.anwesende().stream().filter(name -> !zugelassen.contains(name)).forEach(name ->
                liste.abweisenWenn(true, "Anwesende", "„" + name + "“ ist nicht zugelassen."));
        for (int nummer = 1; nummer <= eingabe.empfehlungen().size(); nummer++) {
            pruefen(liste, "Empfehlung " + nummer, eingabe.empfehlungen().get(nummer - 1), eingabe.anwesende().size());
        }
        liste.abschliessen();
    }

    private static void pruefen(Pruefliste liste, String wo, Verlaufseingabe.Empfehlungseingabe eine, int anwesende) {
        liste.verlange(wo + ", Gegenstand", eine.titel()).hoechstens(wo + ", Gegenstand", eine.titel(), 150)
                .verlange(wo + ", Wortlaut", eine.wortlaut()).hoechstens(wo + ", Wortlaut", eine.wortlaut(), 4000)
                .verlange(wo + ", Ja", eine.ja()).nichtNegativ(wo + ", Ja", eine.ja())
                .verlange(wo + ", Nein", eine.nein()).nichtNegativ(wo + ", Nein", eine.nein())
                .verlange(wo + ", Enthaltungen", eine.enthaltungen()).nichtNegativ(wo + ", Enthaltungen", eine.enthaltungen())
                .verlange(wo + ", Ergebnis", eine.gefasst());
        if (!eine.vollstaendig()) {
            return;
        }
        int stimmen = eine.ja() + eine.nein() + eine.enthaltungen();
        liste.abweisenWenn(stimmen > anwesende, wo + ", Stimmen", stimmen + " sind abgegeben, anwesend sind nur " + anwesende
                        + " Delegierte.")
                .abweisenWenn(Boolean.TRUE.equals(eine.gefasst()) && eine.ja() <= eine.nein(), wo + ", Ergebnis",
                        eine.ja() + " Ja gegen " + eine.nein() + " Nein tragen nach keiner Lesart eine Empfehlung.")
                .abweisenWenn(Boolean.FALSE.equals(eine.gefasst()) && 2 * eine.ja() > anwesende, wo + ", Ergebnis",
                        eine.ja() + " Ja von " + anwesende + " Anwesenden sind nach jeder Lesart die Mehrheit.");
    }

    private static boolean leer(String text) {
        return text == null || text.isBlank();
    }
}
