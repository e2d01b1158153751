package de.beratungsfolge.beiratsaufloesung;

import de.beratungsfolge.beiratskasse.Geld;
import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremienpflege;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of a dissolution, each signed off by a person with date and remark, or left out with a reason. */
@Service
@Transactional
public class Aufloesungspunkte {

    private static final String BEMERKUNG = "Bemerkung";
    private static final String LETZTER_TAG = "Letzter Tag";

    private final Aufloesungsakte akte;
    private final Kassenakte kasse;
    private final Gremien gremien;
    private final Gremienpflege pflege;
    private final Sitzungen sitzungen;

    Aufloesungspunkte(Aufloesungsakte akte, Kassenakte kasse, Gremien gremien, Gremienpflege pflege, Sitzungen sitzungen) {
        this.akte = akte;
        this.kasse = kasse;
        this.gremien = gremien;
        this.pflege = pflege;
        this.sitzungen = sitzungen;
    }

    /**
     * Signs off one item.
     *
     * @throws EingabeFehler if something it asks for is missing or impossible, or it is left out without a reason
     */
    public void abhaken(long id, Aufloesungspunkt punkt, Punkteingabe eingabe, String person) {
        Beiratsaufloesung eine = akte.aufloesung(id);
        boolean entfaellt = Boolean.FALSE.equals(eingabe.erledigt());
        new Pruefliste().verlange("Ergebnis", eingabe.erledigt())
                .abweisenWenn(entfaellt && eingabe.bemerkung() == null, "Warum es entfällt", "bitte angeben.")
                .hoechstens(BEMERKUNG, eingabe.bemerkung(), 2000)
                .abweisenWenn(Boolean.TRUE.equals(eingabe.erledigt()) && eingabe.am() == null, "Erledigt am", "bitte angeben.")
                .abweisenWenn(akte.kuenftig(eingabe.am()), "Erledigt am", "liegt in der Zukunft.").abschliessen();
        if (!entfaellt) {
            erledigen(eine, punkt, eingabe, person);
        }
        akte.abhaken(eine, new Abgehakt(null, id, punkt, !entfaellt, entfaellt ? akte.heute() : eingabe.am(),
                gremien.nameVon(person), eingabe.bemerkung()), person, eingabe);
    }

    /** @return the body's meetings after this day that were not cancelled, in the order of their days */
    public List<Sitzung> sitzungenNach(long gremiumId, LocalDate tag) {
        return sitzungen.alle().stream().filter(sitzung -> sitzung.gremiumId() == gremiumId && sitzung.datum().isAfter(tag)
                && sitzung.stand() != Sitzungsstand.ABGESAGT).toList();
    }

    private void erledigen(Beiratsaufloesung eine, Aufloesungspunkt punkt, Punkteingabe eingabe, String person) {
        switch (punkt) {
            case VERMOEGEN -> vermoegen(eine, eingabe);
            case KASSENPRUEFUNG -> kassenpruefung(eine, eingabe);
            case UEBERGABE -> uebergabe(eine, eingabe);
            case ZWECKBINDUNG -> zweckbindung(eine, eingabe);
            case ENDE -> beenden(eine, eingabe.letzterTag(), person);
            case AKTEN -> nichtVorDemBeschluss(new Pruefliste(), eine, "Erledigt am", eingabe.am()).abschliessen();
        }
    }

    private static void vermoegen(Beiratsaufloesung eine, Punkteingabe eingabe) {
        Long cent = Geld.lesen("Vermögen", eingabe.betrag());
        new Pruefliste().verlange("Vermögen", cent).nichtNegativ("Vermögen", cent)
                .verlange("Konten und Barkasse", eingabe.konten())
                .hoechstens("Konten und Barkasse", eingabe.konten(), 2000).abschliessen();
        eine.vermoegenCent = cent;
        eine.konten = eingabe.konten().strip();
    }

    private void kassenpruefung(Beiratsaufloesung eine, Punkteingabe eingabe) {
        Optional<Kassenpruefung> pruefung = kasse.festgestellte(eine.gremiumId).stream()
                .filter(andere -> andere.id().equals(eingabe.kassenpruefungId())).findFirst();
        boolean davor = pruefung.isPresent() && pruefung.get().geprueftAm().isBefore(eine.beschlussAm);
        new Pruefliste().abweisenWenn(pruefung.isEmpty(), "Kassenprüfung", "bitte eine wählen, die festgestellt ist.")
                .abweisenWenn(davor && eingabe.bemerkung() == null, BEMERKUNG, "Die Kasse ist am "
                        + pruefung.map(Kassenpruefung::geprueftAm).map(Datum::deutsch).orElse("") + " geprüft, vor dem Ratsbeschluss ("
                        + Datum.deutsch(eine.beschlussAm) + "); bitte sagen, warum das genügt.").abschliessen();
        eine.kassenpruefungId = eingabe.kassenpruefungId();
    }

    private static void uebergabe(Beiratsaufloesung eine, Punkteingabe eingabe) {
        Long cent = Geld.lesen("Betrag", eingabe.betrag());
        boolean anders = cent != null && eine.vermoegenCent != null && !cent.equals(eine.vermoegenCent);
        nichtVorDemBeschluss(new Pruefliste(), eine, "Erledigt am", eingabe.am())
                .verlange("Betrag", cent).nichtNegativ("Betrag", cent)
                .abweisenWenn(anders && eingabe.bemerkung() == null, BEMERKUNG, !anders ? "" : "Festgestellt waren "
                        + Geld.deutsch(eine.vermoegenCent) + ", übergeben sind " + Geld.deutsch(cent)
                        + "; bitte sagen, warum.").abschliessen();
        eine.uebergebenCent = cent;
    }

    private static void zweckbindung(Beiratsaufloesung eine, Punkteingabe eingabe) {
        nichtVorDemBeschluss(new Pruefliste(), eine, "Erledigt am", eingabe.am()).verlange("Zweck", eingabe.zweck())
                .abweisenWenn(eingabe.zweck() == Verwendungszweck.KIRCHLICH && eingabe.bemerkung() == null, BEMERKUNG,
                        "Kirchliche Zwecke nennt § 13 GeschO-SB, § 1 aber nicht; bitte sagen, warum sie es sein sollen.")
                .abschliessen();
        eine.zweck = eingabe.zweck();
    }

    private void beenden(Beiratsaufloesung eine, LocalDate letzterTag, String person) {
        List<Sitzung> danach = letzterTag == null ? List.of() : sitzungenNach(eine.gremiumId, letzterTag);
        nichtVorDemBeschluss(new Pruefliste(), eine, LETZTER_TAG, letzterTag).verlange(LETZTER_TAG, letzterTag)
                .abweisenWenn(!danach.isEmpty(), LETZTER_TAG, "danach ist noch geplant: " + danach.stream()
                        .map(Sitzung::kennung).collect(Collectors.joining(", ")) + ". Bitte zuerst absagen.").abschliessen();
        if (!letzterTag.equals(gremien.gremium(eine.gremiumId).bis())) {
            pflege.beenden(eine.gremiumId, null, letzterTag, person);
        }
        eine.letzterTag = letzterTag;
    }

    private static Pruefliste nichtVorDemBeschluss(Pruefliste liste, Beiratsaufloesung eine, String feld, LocalDate tag) {
        return liste.abweisenWenn(tag != null && tag.isBefore(eine.beschlussAm), feld,
                "liegt vor dem Ratsbeschluss (" + Datum.deutsch(eine.beschlussAm) + ").");
    }
}
