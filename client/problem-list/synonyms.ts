/**
 * What people call one thing, as they type it: a problem that can be found by one of a line can be found by all. Folded
 * forms are compared, so that case, hyphens and spelling need no word of their own.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ["dynamic programming", "dp", "동적 계획법", "동적 프로그래밍", "다이나믹 프로그래밍", "디피"],
  ["memoization", "memoize", "memo", "메모이제이션", "메모아이제이션"],
  ["recursion", "recursive", "재귀", "재귀 함수", "재귀 호출"],
  ["divide and conquer", "divide & conquer", "d&c", "분할 정복"],
  ["backtracking", "backtrack", "백트래킹", "되추적", "퇴각 검색"],
  ["knapsack", "knapsack problem", "배낭 문제", "냅색"],
  ["longest increasing subsequence", "lis", "최장 증가 부분 수열", "가장 긴 증가하는 부분 수열"],
  ["longest common subsequence", "lcs", "최장 공통 부분 수열"],
  ["edit distance", "levenshtein", "편집 거리", "레벤슈타인"],
  ["bitmask", "bitmasking", "비트마스크", "비트마스킹"],
  ["travelling salesman", "tsp", "외판원"],
  ["greedy", "그리디", "탐욕법", "욕심쟁이"],
  ["binary search", "bisection", "이분 탐색", "이진 탐색"],
  ["games", "game theory", "minimax", "게임 이론"],
  ["grid", "격자", "그리드", "2d"],
  ["digit dp", "자릿수 dp", "자리수 dp"],
  ["graph", "그래프"],
  ["dag", "directed acyclic graph", "방향 비순환 그래프"],
  ["prefix sums", "cumulative sums", "누적 합", "부분합"],
  ["probability", "expected value", "확률", "기댓값"],
  ["combinatorics", "permutation", "combination", "조합론", "순열", "조합"],
  ["strings", "string", "text", "문자열", "스트링"],
  ["tree", "트리"],
  ["linked list", "연결 리스트", "링크드 리스트"],
  ["shortest path", "최단 경로", "최단 거리"],
  ["two pointers", "두 포인터", "투 포인터"],
  ["topological sort", "topological order", "위상 정렬"],
  ["fenwick tree", "binary indexed tree", "bit", "펜윅 트리"],
];
