package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The route of a paper: §§ 27, 27a, 41, 57, 83 GO NRW.
 *
 * @param drucksache the paper
 * @param stationen the bodies in the order of the route
 */
public record Beratungsfolge(
        @NotNull(message = "fehlt") @Valid Drucksache drucksache,
        @NotNull(message = "fehlt") List<@NotNull(message = "fehlt") @Valid Station> stationen) implements Pruefung {

    private static final Set<Stationsart> AUSSCHUESSE = EnumSet.of(Stationsart.HAUPTAUSSCHUSS, Stationsart.FINANZAUSSCHUSS,
            Stationsart.RECHNUNGSPRUEFUNGSAUSSCHUSS, Stationsart.AUSSCHUSS);

    public Beratungsfolge {
        stationen = stationen == null ? null : Collections.unmodifiableList(new ArrayList<>(stationen));
    }

    /**
     * The paper, as far as its route depends on it; amounts in whole Euro.
     *
     * @param gegenstand what it is about
     * @param themen topics; {@code null}: none
     * @param aufwand expenses; {@code null}: none
     * @param ertrag income; {@code null}: none
     * @param mittelVeranschlagt the budget provides for it; {@code null}: not stated
     * @param ueberAusserplanmaessig spending beyond the budget; {@code null}: no
     * @param erheblich such spending is considerable; {@code null}: no
     * @param datum date of the paper; {@code null}: not stated
     */
    public record Drucksache(
            @NotNull(message = "fehlt") List<@NotNull(message = "fehlt") Drucksachengegenstand> gegenstand,
            List<@NotNull(message = "fehlt") Thema> themen,
            @PositiveOrZero(message = "darf nicht negativ sein") Long aufwand,
            @PositiveOrZero(message = "darf nicht negativ sein") Long ertrag,
            Boolean mittelVeranschlagt,
            Boolean ueberAusserplanmaessig,
            Boolean erheblich,
            LocalDate datum) {

        public Drucksache {
            gegenstand = gegenstand == null ? null : Collections.unmodifiableList(new ArrayList<>(gegenstand));
            themen = themen == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(themen));
            aufwand = aufwand == null ? Long.valueOf(0) : aufwand;
            ertrag = ertrag == null ? Long.valueOf(0) : ertrag;
            ueberAusserplanmaessig = ueberAusserplanmaessig != null && ueberAusserplanmaessig;
            erheblich = erheblich != null && erheblich;
        }
    }

    /** One body that treats the paper. */
    public record Station(
            @NotNull(message = "fehlt") @Valid Stationsgremium gremium,
            @NotNull(message = "fehlt") LocalDate termin,
            @NotNull(message = "fehlt") Aktion aktion) {
    }

    /**
     * A body on the route.
     *
     * @param art kind of the body
     * @param name its own name; {@code null}: not stated
     */
    public record Stationsgremium(@NotNull(message = "fehlt") Stationsart art, String name) {

        /** What people call the body. */
        public String bezeichnung() {
            return name != null && !name.isBlank() ? name : art.bezeichnung();
        }
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BERATUNGSFOLGE;
    }

    /** Kinds of all bodies on the route, whatever they do with the paper. */
    public Set<Stationsart> beteiligte() {
        return stationen.stream().map(station -> station.gremium.art).collect(Collectors.toSet());
    }

    /** Kinds of the bodies that decide. */
    public Set<Stationsart> beschliessende() {
        return stationen.stream().filter(Beratungsfolge::beschliesst).map(station -> station.gremium.art).collect(Collectors.toSet());
    }

    /** The bodies that decide, by name and in the order of the route. */
    public String beschliessendeGremien() {
        return stationen.stream().filter(Beratungsfolge::beschliesst).map(station -> station.gremium.bezeichnung())
                .collect(Collectors.joining(", "));
    }

    /** Stations that decide. */
    public int beschluesse() {
        return zahl(Beratungsfolge::beschliesst);
    }

    /** Stations at which the council decides. */
    public int beschluesseDesRates() {
        return zahl(station -> beschliesst(station) && station.gremium.art == Stationsart.RAT);
    }

    /** Stations at which a committee of the council decides; Seniorenbeirat and Integrationsrat are none. */
    public int beschluesseVonAusschuessen() {
        return zahl(station -> beschliesst(station) && AUSSCHUESSE.contains(station.gremium.art));
    }

    /** Stations that deliberate for another body's decision. */
    public int vorberatungen() {
        return zahl(Beratungsfolge::beraetVor);
    }

    /** Such stations that stand on the route behind one that decides. */
    public int vorberatungenNachBeschluss() {
        return (int) stationen.stream().dropWhile(station -> !beschliesst(station)).filter(Beratungsfolge::beraetVor).count();
    }

    /** Whether no session of the route is before that of the station ahead; two on the same day are in order. */
    public boolean termineAufsteigend() {
        return IntStream.range(1, stationen.size())
                .noneMatch(i -> stationen.get(i).termin.isBefore(stationen.get(i - 1).termin));
    }

    /** Day of the earliest session of the route. */
    public LocalDate ersterTermin() {
        return stationen.stream().map(Station::termin).min(LocalDate::compareTo).orElseThrow();
    }

    private int zahl(Predicate<Station> welche) {
        return (int) stationen.stream().filter(welche).count();
    }

    private static boolean beschliesst(Station station) {
        return station.aktion == Aktion.BESCHLIESSEND;
    }

    private static boolean beraetVor(Station station) {
        return station.aktion == Aktion.VORBERATEND;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten()
                .wenn(drucksache.gegenstand.isEmpty(), "drucksache.gegenstand", "nennt keinen Gegenstand")
                .wenn(doppelt(drucksache.gegenstand), "drucksache.gegenstand", "nennt einen Gegenstand doppelt")
                .wenn(doppelt(drucksache.themen), "drucksache.themen", "nennt ein Thema doppelt")
                .wenn(stationen.isEmpty(), "stationen", "nennt keine Station")
                .liste();
    }

    private static boolean doppelt(List<?> liste) {
        return new HashSet<>(liste).size() < liste.size();
    }
}
