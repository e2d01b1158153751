package de.beratungsfolge.mittelbereitstellungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Mittelart;
import de.beratungsfolge.regelwerk.pruefungen.Mittelentscheider;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body's consent to funds beyond the budget, the spending, and the report to the council (§ 83 GO NRW). */
@Service
@Transactional
public class Mittelfreigaben {

    private final MittelantragRepository antraege;
    private final Mittelantraege mittelantraege;
    private final Anliegenliste anliegenliste;
    private final Beschluesse beschluesse;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Mittelfreigaben(MittelantragRepository antraege, Mittelantraege mittelantraege, Anliegenliste anliegenliste,
                    Beschluesse beschluesse, Gremien gremien, Feststellungen feststellungen) {
        this.antraege = antraege;
        this.mittelantraege = mittelantraege;
        this.anliegenliste = anliegenliste;
        this.beschluesse = beschluesse;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /** Puts the request before the council, or before the committee that decides in its place. @return id of the matter */
    public long anmelden(long id, String person) {
        Mittelantrag einer = mittelantraege.antrag(id);
        Gremium gremium = gremium(einer);
        Anliegen neu = anliegenliste.anmelden(new Anliegen(null, gremium.id(), Punktart.ANTRAG, "Zustimmung zu "
                + (einer.art == Mittelart.UEBERPLANMAESSIG ? "überplanmäßigen" : "außerplanmäßigen")
                + " Aufwendungen und Auszahlungen: " + einer.zweck + " (" + einer.betrag + " Euro)", einer.vorgang(),
                einer.oeffentlich, einer.beantragtAm, null, false));
        einer.anliegenId = neu.id();
        antraege.save(einer);
        feststellungen.festhalten(mittelantraege.jetzt(einer, "Beim Gremium angemeldet: " + gremium.name(), person),
                Eintragsart.SCHRITT, neu);
        return neu.id();
    }

    /** Takes the result of the item. @return what comes next */
    public Mittelschritt behandelt(long id, Beratungsergebnis ergebnis, String person) {
        if (ergebnis == Beratungsergebnis.VERTAGT) {
            return Mittelschritt.GREMIUM;
        }
        Mittelantrag einer = mittelantraege.antrag(id);
        if (ergebnis != Beratungsergebnis.BESCHLOSSEN) {
            mittelantraege.enden(einer, Mittelstand.VERSAGT, person);
            return Mittelschritt.VERSAGT;
        }
        List<Beschluss> behandlungen = beschluesse.behandlungen(einer.anliegenId);
        Beschluss beschluss = behandlungen.get(behandlungen.size() - 1);
        einer.zustimmungAm = beschluss.am();
        einer.ratZustimmungAm = gremien.gremium(beschluss.gremiumId()).fuerRegeln().istRat() ? beschluss.am() : null;
        antraege.save(einer);
        feststellungen.festhalten(mittelantraege.jetzt(einer, "Zustimmung erteilt", person), Eintragsart.SCHRITT,
                Map.of("am", einer.zustimmungAm));
        return Mittelschritt.AUSGABE;
    }

    /**
     * Notes the day of the spending and asks the rules again.
     *
     * @param am null: the day named in the request
     * @throws EingabeFehler if the day is missing or in the future
     */
    public void ausgegeben(long id, LocalDate am, String person) {
        Mittelantrag einer = mittelantraege.antrag(id);
        LocalDate tag = am == null ? einer.ausgabeAm : am;
        new Pruefliste().verlange("Ausgegeben am", tag).abweisenWenn(tag != null && tag.isAfter(mittelantraege.heute()),
                "Ausgegeben am", "liegt in der Zukunft.").abschliessen();
        einer.ausgabeAm = tag;
        einer.ausgabeBefundId = feststellungen.erheben(mittelantraege.jetzt(einer, "Ausgabe geprüft", person),
                einer.fakten(), tag).id();
        antraege.save(einer);
    }

    /**
     * Establishes whether the spending was lawful.
     *
     * @return what comes next
     * @throws EingabeFehler if a deviation has no reason
     */
    public Mittelschritt feststellen(long id, Festgestellt festgestellt, String person) {
        Mittelantrag einer = mittelantraege.antrag(id);
        feststellungen.feststellen(mittelantraege.jetzt(einer, "Ausgabe festgestellt", person),
                feststellungen.befund(einer.ausgabeBefundId), festgestellt.ergebnis(), festgestellt.begruendung());
        if (!Mittelantraege.ZULAESSIG.equals(festgestellt.ergebnis())) {
            mittelantraege.enden(einer, Mittelstand.UNZULAESSIG, person);
            return Mittelschritt.UNZULAESSIG;
        }
        mittelantraege.enden(einer, Mittelstand.BEREITGESTELLT, person);
        return einer.erheblich() ? Mittelschritt.BEREITGESTELLT : Mittelschritt.KENNTNIS;
    }

    /**
     * Notes the meeting in which the council was told.
     *
     * @throws EingabeFehler if the day is missing, before the request or in the future
     */
    public void zurKenntnis(long id, LocalDate am, String person) {
        Mittelantrag einer = mittelantraege.antrag(id);
        new Pruefliste().verlange("Zur Kenntnis gegeben am", am)
                .abweisenWenn(am != null && am.isBefore(einer.beantragtAm), "Zur Kenntnis gegeben am",
                        "liegt vor dem Antrag (" + Datum.deutsch(einer.beantragtAm) + ").")
                .abweisenWenn(am != null && am.isAfter(mittelantraege.heute()), "Zur Kenntnis gegeben am",
                        "liegt in der Zukunft.").abschliessen();
        einer.zurKenntnisAm = am;
        antraege.save(einer);
        feststellungen.festhalten(mittelantraege.jetzt(einer, "Dem Rat zur Kenntnis gegeben", person),
                Eintragsart.SCHRITT, Map.of("am", am));
    }

    private Gremium gremium(Mittelantrag einer) {
        Stream<GremiumArt> arten = einer.erheblich() || einer.entscheider != Mittelentscheider.FINANZAUSSCHUSS
                ? Stream.of(GremiumArt.RAT) : Stream.of(GremiumArt.FINANZAUSSCHUSS, GremiumArt.HAUPTAUSSCHUSS);
        return arten.flatMap(art -> gremien.alle().stream().filter(gremium -> gremium.art() == art)
                        .min(Comparator.comparing(Gremium::id)).stream()).findFirst()
                .orElseThrow(() -> new EingabeFehler("Gremium", "In den Stammdaten fehlt das Gremium, das entscheidet."));
    }
}
