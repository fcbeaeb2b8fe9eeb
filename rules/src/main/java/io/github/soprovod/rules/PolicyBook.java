package io.github.soprovod.rules;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.region.crimea.CrimeaRecommendations;
import io.github.soprovod.rules.region.irkutsk.IrkutskOrder2023;
import io.github.soprovod.rules.region.khabarovsk.KhabarovskRecommendations;
import io.github.soprovod.rules.region.smolensk.SmolenskOrder1759;
import io.github.soprovod.rules.region.yugra.YugraOrder425;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The policies known, by region and day. A region may have several, one for each edition of its act: the one in force on
 * a day is that which came in force last. Immutable.
 */
public final class PolicyBook {

    private static final PolicyBook STANDARD = new PolicyBook(List.of(
            new SmolenskOrder1759().policy(),
            new YugraOrder425().policy(),
            new KhabarovskRecommendations().policy(),
            new CrimeaRecommendations().policy(),
            new IrkutskOrder2023().policy()));

    private final List<Policy> policies;

    private PolicyBook(List<Policy> policies) {
        this.policies = policies.stream()
                .sorted(Comparator.comparing(Policy::region)
                        .thenComparing(policy -> policy.act().inForceFrom()))
                .toList();
    }

    /** The policies that come with the library. */
    public static PolicyBook standard() {
        return STANDARD;
    }

    /** A book with these policies alone. */
    public static PolicyBook of(Policy... policies) {
        return new PolicyBook(List.of(policies));
    }

    /** This book and one more policy; it takes the place of one of the same region and first day in force. */
    public PolicyBook with(Policy policy) {
        List<Policy> all = new ArrayList<>(policies);
        all.removeIf(known -> known.region().equals(policy.region())
                && known.act().inForceFrom().equals(policy.act().inForceFrom()));
        all.add(policy);
        return new PolicyBook(all);
    }

    /** This book with one policy in place of another; which must be in it. */
    public PolicyBook replacing(Policy known, Policy other) {
        List<Policy> all = new ArrayList<>(policies);
        if (!all.remove(known)) {
            throw new IllegalArgumentException("the book has no such policy");
        }
        return new PolicyBook(all).with(other);
    }

    /** The editions of a region's act, by first day in force; none where the region has no policy. */
    public List<Policy> editions(RegionId region) {
        return policies.stream()
                .filter(policy -> policy.region().equals(region))
                .toList();
    }

    /** Every policy, by region and first day in force. */
    public List<Policy> policies() {
        return policies;
    }

    /** The regions that have a policy. */
    public Set<RegionId> regions() {
        Set<RegionId> regions = new TreeSet<>();
        policies.forEach(policy -> regions.add(policy.region()));
        return regions;
    }

    /** The policy in force in a region on a day; absent where none is, on that day or at all. */
    public Optional<Policy> inForce(RegionId region, LocalDate day) {
        Policy found = null;
        for (Policy policy : policies) {
            if (policy.region().equals(region) && !policy.act().inForceFrom().isAfter(day)) {
                found = policy;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The first policy of a region; absent where it has none. */
    public Optional<Policy> first(RegionId region) {
        return policies.stream()
                .filter(policy -> policy.region().equals(region))
                .findFirst();
    }
}
