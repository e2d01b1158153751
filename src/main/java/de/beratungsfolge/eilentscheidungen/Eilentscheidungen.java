package de.beratungsfolge.eilentscheidungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Dringlichkeit;
import de.beratungsfolge.regelwerk.pruefungen.Eilentscheider;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Preparing an urgent decision and establishing whether it may be taken (§ 60 GO NRW). */
@Service
@Transactional
public class Eilentscheidungen {

    static final String ZULAESSIG = "ZULAESSIG";

    private final EilentscheidungRepository entscheidungen;
    private final ZweitePerson zweitePerson;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Eilentscheidungen(EilentscheidungRepository entscheidungen, ZweitePerson zweitePerson, Gremien gremien,
                      Feststellungen feststellungen, Clock uhr) {
        this.entscheidungen = entscheidungen;
        this.zweitePerson = zweitePerson;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /**
     * Takes in what is to be decided and asks the rules whether it may be.
     *
     * @throws EingabeFehler if something is missing or the second person is not what is said about her
     */
    public Eilentscheidung vorbereiten(EilEingabe eingabe, String person) {
        Gremium gremium = pruefen(eingabe);
        zweitePerson.pruefen(eingabe.entscheider(), eingabe.mitgliedId(), gremium, eingabe.entschiedenAm());
        Eilentscheidung neu = new Eilentscheidung();
        neu.gremiumId = gremium.id();
        neu.gegenstand = eingabe.gegenstand().strip();
        neu.beschlusstext = eingabe.beschlusstext().strip();
        neu.begruendung = eingabe.begruendung().strip();
        neu.oeffentlich = !eingabe.nichtoeffentlich();
        neu.entscheider = eingabe.entscheider();
        neu.ratEinberufbar = eingabe.ratEinberufbar();
        neu.hauptausschussEinberufbar = eingabe.hauptausschussEinberufbar();
        neu.erheblicheNachteile = eingabe.erheblicheNachteile();
        neu.mitgliedId = ZweitePerson.gibtEs(eingabe.entscheider()) ? eingabe.mitgliedId() : null;
        neu.entschiedenAm = eingabe.entschiedenAm();
        neu.stand = Eilstand.VORBEREITET;
        entscheidungen.save(neu);
        Anlass anlass = new Anlass(neu.vorgang(), "Dringliche Entscheidung vorbereitet", person,
                neu.entschiedenAm.atStartOfDay());
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, eingabe);
        neu.befundId = feststellungen.erheben(anlass.fuer("Zulässigkeit geprüft"), fakten(neu, null),
                neu.entschiedenAm).id();
        return entscheidungen.save(neu);
    }

    /**
     * Establishes whether the decision may be taken; where the Hauptausschuss decides it is taken in its meeting.
     *
     * @return what comes next
     * @throws EingabeFehler if a deviation has no reason
     */
    public Eilschritt feststellen(long id, Festgestellt festgestellt, String person) {
        Eilentscheidung eine = entscheidung(id);
        feststellungen.feststellen(jetzt(eine, "Zulässigkeit festgestellt", person),
                feststellungen.befund(eine.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
        eine.festgestellt = festgestellt.ergebnis();
        Eilschritt naechster = Eilschritt.BUERGERMEISTER;
        if (!ZULAESSIG.equals(eine.festgestellt)) {
            eine.stand = Eilstand.UNZULAESSIG;
            naechster = Eilschritt.ENDE;
        } else if (eine.entscheider == Eilentscheider.HAUPTAUSSCHUSS) {
            eine.stand = Eilstand.GETROFFEN;
            naechster = Eilschritt.GENEHMIGUNG;
        }
        entscheidungen.save(eine);
        return naechster;
    }

    /** @return the decision
     *  @throws NoSuchElementException if there is none */
    public Eilentscheidung entscheidung(long id) {
        return entscheidungen.findById(id).orElseThrow(() -> new NoSuchElementException("Eilentscheidung " + id));
    }

    /** @param vorgelegt whether it was put before the body in its next meeting; null: it did not meet yet */
    Dringlichkeit fakten(Eilentscheidung eine, Boolean vorgelegt) {
        return new Dringlichkeit(gremien.gremium(eine.gremiumId).fuerRegeln(), eine.ratEinberufbar,
                eine.hauptausschussEinberufbar, eine.erheblicheNachteile, eine.entscheider, vorgelegt);
    }

    Anlass jetzt(Eilentscheidung eine, String schritt, String person) {
        return new Anlass(eine.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    private Gremium pruefen(EilEingabe eingabe) {
        new Pruefliste().verlange("Zuständiges Gremium", eingabe.gremium())
                .verlange("Gegenstand", eingabe.gegenstand()).hoechstens("Gegenstand", eingabe.gegenstand(), 300)
                .verlange("Text der Entscheidung", eingabe.beschlusstext())
                .hoechstens("Text der Entscheidung", eingabe.beschlusstext(), 4000)
                .verlange("Warum es nicht warten kann", eingabe.begruendung())
                .hoechstens("Warum es nicht warten kann", eingabe.begruendung(), 4000)
                .verlange("Wer entscheidet", eingabe.entscheider())
                .verlange("Entschieden am", eingabe.entschiedenAm())
                .abweisenWenn(eingabe.entschiedenAm() != null && eingabe.entschiedenAm().isAfter(heute()),
                        "Entschieden am", "liegt in der Zukunft.").abschliessen();
        Gremium gremium = gremien.gremium(eingabe.gremium()).orElseThrow(() -> new EingabeFehler("Zuständiges Gremium",
                "„" + eingabe.gremium() + "“ ist nicht bekannt."));
        new Pruefliste().abweisenWenn(gremium.istWeitererAusschuss() && !eingabe.gremiumNichtEinberufbar(),
                "Zuständiger Ausschuss", "Nur wenn er nicht rechtzeitig einberufen werden kann, wird an seiner Stelle entschieden.")
                .abschliessen();
        return gremium;
    }
}
