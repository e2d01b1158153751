package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the agenda in the meeting: proposed with their vote, established by the chair, carried out. */
@Service
@Transactional
public class Tagesordnungsaenderungen {

    /** Results of the check that answer other questions about an agenda than whether it changes. */
    public static final Set<String> PFLICHTEN = Set.of("PFLICHT", "KEINE_PFLICHT");

    private final TagesordnungsaenderungRepository ablage;
    private final Aenderungspruefung pruefung;
    private final Tagesordnung tagesordnung;
    private final Umstellung umstellung;
    private final Vertagungen vertagungen;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Tagesordnungsaenderungen(TagesordnungsaenderungRepository ablage, Aenderungspruefung pruefung,
                             Tagesordnung tagesordnung, Umstellung umstellung, Vertagungen vertagungen,
                             Sitzungen sitzungen, Gremien gremien, Feststellungen feststellungen) {
        this.ablage = ablage;
        this.pruefung = pruefung;
        this.tagesordnung = tagesordnung;
        this.umstellung = umstellung;
        this.vertagungen = vertagungen;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes over proposals with their votes and asks the rules about each. What the chair alone decides is carried
     * out at once.
     *
     * @return whether the chair has something to establish
     * @throws EingabeFehler if a proposal is incomplete, its item was called already, a paper does not wait, or there
     *                       are more votes than members who may vote
     */
    public boolean beantragen(long sitzungId, List<Aenderungsantrag> antraege, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        int nummer = 0;
        for (Aenderungsantrag antrag : antraege) {
            String titel = pruefung.pruefen(sitzung, antrag, offene(sitzungId), "Änderung " + ++nummer);
            Anlass anlass = sitzungen.anlass(sitzung, antrag.art().bezeichnung() + ": " + titel, person);
            Stimmenzahlen stimmen = antrag.stimmen();
            Long befund = stimmen == null ? null
                    : feststellungen.erheben(anlass, fakten(sitzung, antrag), sitzung.datum()).id();
            Tagesordnungsaenderung aenderung = ablage.save(new Tagesordnungsaenderung(null, sitzungId, antrag.art(), titel,
                    antrag.punktId(), antrag.stationId(), antrag.anliegenId(), antrag.punktart(),
                    antrag.imOeffentlichenTeil(), antrag.vorPunktId(), antrag.grund(),
                    Boolean.TRUE.equals(antrag.keinAufschub()), Boolean.TRUE.equals(antrag.aeussersteDringlichkeit()),
                    stimmen == null ? null : stimmen.ja(), stimmen == null ? null : stimmen.nein(),
                    stimmen == null ? null : stimmen.enthaltungen(), befund, stimmen == null ? Tagesordnungsaenderung.VORSITZ : null));
            feststellungen.festhalten(anlass.fuer(anlass.schritt() + (stimmen == null ? " (Vorsitz)" : " (beantragt)")),
                    stimmen == null ? Eintragsart.FESTSTELLUNG : Eintragsart.SCHRITT, aenderung);
            if (stimmen == null) {
                ausfuehren(aenderung, person);
            }
        }
        return !offene(sitzungId).isEmpty();
    }

    /**
     * Records what the chair established about every open change and carries out those that were taken.
     *
     * @return the items that got their result by it
     * @throws EingabeFehler if one is left open or a deviation has no reason
     */
    public List<Tagesordnungspunkt> feststellen(long sitzungId, Map<Long, Festgestellt> jeAenderung, String person) {
        List<Tagesordnungspunkt> erledigt = new ArrayList<>();
        for (Tagesordnungsaenderung aenderung : offene(sitzungId)) {
            Festgestellt festgestellt = jeAenderung.get(aenderung.id());
            if (festgestellt == null || festgestellt.ergebnis() == null) {
                throw new EingabeFehler(aenderung.art().bezeichnung() + ", " + aenderung.titel(), "Bitte feststellen.");
            }
            if (PFLICHTEN.contains(festgestellt.ergebnis())) {
                throw new EingabeFehler(aenderung.art().bezeichnung() + ", " + aenderung.titel(),
                        "Bitte feststellen, ob sie zulässig ist.");
            }
            feststellungen.feststellen(sitzungen.anlass(sitzungen.sitzung(sitzungId), aenderung.art().bezeichnung() + ": "
                    + aenderung.titel(), person), feststellungen.befund(aenderung.befundId()), festgestellt.ergebnis(),
                    festgestellt.begruendung());
            Tagesordnungsaenderung entschieden = aenderung.festgestellt(festgestellt.ergebnis(), aenderung.punktId());
            ablage.save(entschieden);
            ausfuehren(entschieden, person).ifPresent(erledigt::add);
        }
        return erledigt;
    }

    /** @return every change proposed in the meeting, taken or refused, in its order */
    public List<Tagesordnungsaenderung> fuerSitzung(long sitzungId) {
        return ablage.findBySitzungIdOrderById(sitzungId);
    }

    /** @return papers and matters by which the agenda can be extended */
    public List<Punktentwurf> wartende(long sitzungId) {
        return pruefung.wartende(sitzungId);
    }

    /** @return changes the chair has to establish */
    public List<Tagesordnungsaenderung> offene(long sitzungId) {
        return fuerSitzung(sitzungId).stream().filter(Tagesordnungsaenderung::offen).toList();
    }

    /**
     * Makes sure that the agenda is settled before the next item is called.
     *
     * @throws EingabeFehler while a change is open
     */
    public void verlangeEntschieden(long sitzungId) {
        offene(sitzungId).stream().findFirst().ifPresent(offen -> {
            throw new EingabeFehler("Tagesordnung", "Über „" + offen.art().bezeichnung() + ": " + offen.titel()
                    + "“ ist abgestimmt, aber noch nicht festgestellt. Bitte erst feststellen, dann den nächsten Punkt aufrufen.");
        });
    }

    /** @return the item that got its result by it, if any */
    private Optional<Tagesordnungspunkt> ausfuehren(Tagesordnungsaenderung aenderung, String person) {
        if (!aenderung.angenommen()) {
            return Optional.empty();
        }
        switch (aenderung.art()) {
            case ERWEITERUNG -> ablage.save(aenderung.festgestellt(aenderung.ergebnis(),
                    umstellung.erweitern(aenderung).id()));
            case REIHENFOLGE -> umstellung.vor(tagesordnung.punkt(aenderung.punktId()), aenderung.vorPunktId());
            case NICHTOEFFENTLICH -> umstellung.nichtoeffentlich(tagesordnung.punkt(aenderung.punktId()));
            case ABSETZUNG -> {
                return Optional.of(vertagungen.absetzen(aenderung.punktId(), aenderung.grund(), person));
            }
        }
        return Optional.empty();
    }

    private Pruefung fakten(Sitzung sitzung, Aenderungsantrag antrag) {
        Gremium gremium = gremien.gremiumAm(sitzung.gremiumId(), sitzung.datum());
        Stimmenzahlen stimmen = antrag.stimmen();
        return switch (antrag.art()) {
            case ERWEITERUNG -> new de.beratungsfolge.regelwerk.pruefungen.Tagesordnung(
                    new de.beratungsfolge.regelwerk.pruefungen.Tagesordnung.Erweiterung(stimmen.ja(), stimmen.nein(),
                            Boolean.TRUE.equals(antrag.keinAufschub()), Boolean.TRUE.equals(antrag.aeussersteDringlichkeit())),
                    null, null, null, gremium.fuerRegeln());
            case ABSETZUNG -> new de.beratungsfolge.regelwerk.pruefungen.Tagesordnung(null, null, null,
                    new de.beratungsfolge.regelwerk.pruefungen.Tagesordnung.Absetzung(stimmen.ja(), stimmen.nein()),
                    gremium.fuerRegeln());
            case REIHENFOLGE, NICHTOEFFENTLICH -> new Abstimmung(gremium.fuerRegeln(), Abstimmungsgegenstand.BESCHLUSS,
                    stimmen.ja(), stimmen.nein(), stimmen.enthalten(), 0,
                    gremium.art() == GremiumArt.SENIORENBEIRAT ? pruefung.berechtigt(sitzung, antrag.art()) : null, null);
        };
    }
}
